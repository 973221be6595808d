import { join } from 'node:path';
import { home, kubeconfig, kubectl, name, onNode, pack } from './cluster.ts';
import { script, type Run } from './script.ts';

/** The cluster of the tests, reached as a stranger's: by a context and a kubeconfig, and by nothing that is ours. */
export const context = `kind-${name}`;

/** A script of cluster-scripts/ with --context. The pack gives programs and manifests; its images are on the node. */
export function onTheirs(which: string, args: readonly string[] = [], as = { context, kubeconfig }): Promise<Run> {
  const at = ['--context', as.context, '--kubeconfig', as.kubeconfig];
  return script(which, [...at, '--pack', pack, ...args], {
    env: { MAILROOM_CLUSTER_DIR: join(home, 'theirs') },
    timeoutMs: 240_000,
  });
}

const clusterWide = 'crd,clusterroles,clusterrolebindings,apiservices,validatingwebhookconfigurations';

/** Takes away what up.sh made, so that nothing of the workshop is left; images and the nodes' runtimes stay. */
export async function bare(): Promise<void> {
  const names = await kubectl(['get', clusterWide, '-o', 'name']);
  const kedas = names.split('\n').filter((one) => /keda|external\.metrics/.test(one));
  if (kedas.length > 0) await kubectl(['delete', '--ignore-not-found', '--timeout=100s', ...kedas]);
  await kubectl(['delete', 'runtimeclass', '--all']);
  const spaces = ['namespace/mailroom', 'namespace/keda', 'persistentvolume/theirs', 'persistentvolume/mailroom-nats'];
  await kubectl(['delete', '--ignore-not-found', '--timeout=100s', ...spaces]);
  await kubectl(['-n', 'kube-system', 'delete', 'rolebinding', 'keda-auth-reader', '--ignore-not-found']);
}

/** A volume that a broker without root can write to, as whoever runs such a cluster gives it. */
export async function giveVolume(): Promise<void> {
  await onNode('rm -rf /var/theirs && mkdir -p /var/theirs && chown 65532:65532 /var/theirs');
  const spec = {
    capacity: { storage: '1Gi' },
    accessModes: ['ReadWriteOnce'],
    storageClassName: 'standard',
    hostPath: { path: '/var/theirs' },
  };
  const volume = { apiVersion: 'v1', kind: 'PersistentVolume', metadata: { name: 'theirs' }, spec };
  await kubectl(['apply', '-f', '-'], JSON.stringify(volume));
}

/** Everything that anybody could have made or taken away: names, with the kind. */
export async function everything(): Promise<string[]> {
  const names = await kubectl(['get', `${clusterWide},namespaces,runtimeclasses,persistentvolumes`, '-o', 'name']);
  const spaced = 'deployments,services,secrets,configmaps,pods,rolebindings';
  const inside = await kubectl([
    'get',
    spaced,
    '-A',
    '-o',
    'jsonpath={range .items[*]}{.kind}/{.metadata.namespace}/{.metadata.name}{"\\n"}{end}',
  ]);
  return [...names.split('\n'), ...inside.split('\n')].toSorted();
}
