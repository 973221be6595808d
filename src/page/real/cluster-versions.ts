/** Something that the cluster is made of, as cluster-scripts/versions.env pins it. */
export interface ClusterPart {
  readonly name: string;
  readonly version: string;
  readonly what: string;
  /** The start of its digest; missing when the first download is what is recorded. */
  readonly digest?: string;
}

/** The variables of a file of shell assignments without logic, `NAME=value` or `NAME="several lines"`. */
export function shellVariables(text: string): ReadonlyMap<string, string> {
  const assignments = text.matchAll(/^([A-Za-z]\w*)=(?:"([^"]*)"|(\S*))$/gm);
  return new Map(Array.from(assignments, ([, name = '', quoted, plain = '']) => [name, (quoted ?? plain).trim()]));
}

/** The parts of the cluster in the order in which `up.sh` needs them. Throws when versions.env lacks one. */
export function clusterParts(versionsEnv: string): ClusterPart[] {
  const variables = shellVariables(versionsEnv);
  const value = (name: string) => {
    const found = variables.get(name);
    if (found === undefined) throw new Error(`expected ${name} in cluster-scripts/versions.env, found none`);
    return found;
  };
  return [
    {
      name: 'kind',
      what: 'makes the nodes, which are containers',
      ...file(value('KIND_VERSION'), value('KIND_SHA256_amd64')),
    },
    { name: 'Kubernetes, cgroup v2', what: 'kind’s node image', ...image(value('NODE_IMAGE_CGROUP2')) },
    { name: 'Kubernetes, cgroup v1', what: 'the last that takes it by default', ...image(value('NODE_IMAGE_CGROUP1')) },
    {
      name: 'kubectl',
      what: 'talks to the API server',
      ...file(value('KUBECTL_VERSION'), value('KUBECTL_SHA256_amd64')),
    },
    {
      name: 'runwasi, wasmtime shim',
      what: 'runs a component where runc runs a program',
      ...file(value('SHIM_VERSION'), value('SHIM_SHA256_amd64')),
    },
    { name: 'NATS', what: 'the broker', ...image(value('NATS_IMAGE')) },
    { name: 'KEDA', what: 'makes pods out of mail', ...file(value('KEDA_VERSION'), value('KEDA_SHA256')) },
    {
      name: 'metrics-server',
      what: 'only if asked for',
      ...file(value('METRICS_SERVER_VERSION'), value('METRICS_SERVER_SHA256')),
    },
  ];
}

/** Version and digest of an image reference such as "kindest/node:v1.35.8@sha256:…". */
function image(reference: string): Pick<ClusterPart, 'version' | 'digest'> {
  const [, version = '', digest] = /:v?([\w.-]+?)(?:@sha256:([0-9a-f]{64}))?$/.exec(reference) ?? [];
  return digest === undefined ? { version } : { version, digest };
}

function file(release: string, sha256: string): Pick<ClusterPart, 'version' | 'digest'> {
  const version = release.replace(/^v/, '');
  return sha256 === '' ? { version } : { version, digest: sha256 };
}
