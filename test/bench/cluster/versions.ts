import { kubectl, onNode } from '../../cluster/world/cluster.ts';
import { variants } from './variant.ts';

const imageOf = (namespace: string, deployment: string) =>
  kubectl([
    '-n',
    namespace,
    'get',
    'deployment',
    deployment,
    '-o',
    'jsonpath={.spec.template.spec.containers[0].image}',
  ]);
const tagOf = (image: string) => /:([^:@/]+)(?:@|$)/.exec(image)?.[1] ?? image;
const fact = (name: string) => kubectl(['get', 'nodes', '-o', `jsonpath={.items[0].status.nodeInfo.${name}}`]);

/** The image of the node's sandboxes: a process that only waits. */
export async function pauseImage(): Promise<string> {
  const images = await onNode(`ctr -n k8s.io images ls -q 2>/dev/null | grep '/pause:'`);
  const [first] = images.split('\n');
  if (first === undefined || first === '') throw new Error('expected a pause image on the node, found none');
  return first;
}

/** What the figures were measured with. */
export async function clusterVersions(): Promise<Record<string, string>> {
  const shim = await onNode('containerd-shim-wasmtime-v1 -v');
  const said = (label: string) => new RegExp(`${label}: (.*)`).exec(shim)?.[1]?.trim() ?? 'unknown';
  return {
    kubernetes: await fact('kubeletVersion'),
    containerd: (await fact('containerRuntimeVersion')).replace('containerd://', ''),
    // Without what a distribution or a cloud puts behind it.
    kernel: (await fact('kernelVersion')).replace(/-.*/, ''),
    keda: tagOf(await imageOf('keda', 'keda-operator')),
    'nats-server': tagOf(await imageOf('mailroom', 'nats')),
    shim: said('Version'),
    wasmtime: said('Revision').replace('wasmtime ', ''),
    'worker.wasm': variants.wasm.image.program.sha256,
  };
}
