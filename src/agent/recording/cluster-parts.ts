interface Part {
  readonly version: string;
  readonly source: string;
}

export interface ClusterParts {
  readonly kind: Part;
  /** `standIn` is missing where nobody wrote down where the shim comes from: then it is neither release nor stand-in. */
  readonly shim: Part & { readonly standIn?: boolean };
}

/** What a header says of a part that the cluster does not tell of; left out, it would read as if there were none. */
const unknown = 'unknown';
const release = 'github.com/containerd/runwasi/releases';

/**
 * Reads what cluster-scripts/up.sh left in the ConfigMap kube-system/mailroom-cluster: a part a line, with name, version
 * and source between tabs. Whatever does not come from runwasi's releases stands in for them.
 */
export function partsOf(parts: string): ClusterParts {
  const found = new Map<string, Part>();
  for (const line of parts.split('\n')) {
    const [name = '', version = '', source = ''] = line.split('\t');
    found.set(name, { version: version || unknown, source: source || unknown });
  }
  const part = (name: string) => found.get(name) ?? { version: unknown, source: unknown };
  const shim = part('program containerd-shim-wasmtime-v1');
  return {
    kind: part('program kind'),
    shim: { ...shim, ...(shim.source !== unknown && { standIn: !shim.source.includes(release) }) },
  };
}
