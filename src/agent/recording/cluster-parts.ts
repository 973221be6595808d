interface Part {
  readonly version: string;
  readonly source: string;
}

const release = 'github.com/containerd/runwasi/releases';

/**
 * Reads what cluster-scripts/up.sh left in the ConfigMap kube-system/mailroom-cluster: a part a line, with name, version
 * and source between tabs. Whatever does not come from runwasi's releases stands in for them.
 */
export function partsOf(parts: string): { kind?: Part; shim?: Part & { readonly standIn: boolean } } {
  const found = new Map<string, Part>();
  for (const line of parts.split('\n')) {
    const [name = '', version = '', source = ''] = line.split('\t');
    found.set(name, { version, source });
  }
  const kind = found.get('program kind');
  const shim = found.get('program containerd-shim-wasmtime-v1');
  return {
    ...(kind !== undefined && { kind }),
    ...(shim !== undefined && { shim: { ...shim, standIn: !shim.source.includes(release) } }),
  };
}
