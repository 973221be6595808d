import { brokerPasswords, namespace } from '../../../src/agent/cluster/broker-passwords.ts';
import { chooseCluster } from '../../../src/agent/cluster/choose-cluster.ts';
import { ClusterApi } from '../../../src/agent/cluster/cluster-api.ts';
import { ServiceForward } from '../../../src/agent/cluster/service-forward.ts';
import { readWiring } from '../../../src/agent/read-wiring.ts';
import { inScripts, kubeconfig, name, node, onCluster } from '../../cluster/world/cluster.ts';
import { images } from '../../cluster/world/images.ts';
import { ContainerdEvents } from './containerd-events.ts';
import { putArchives } from './images-on-node.ts';
import { Pods } from './pods.ts';
import { Queue } from './queue.ts';
import type { Bench } from './start-worker.ts';
import { archives } from './variant.ts';
import { holdAtZero, zeroWorkers } from './zero-to-verdict.ts';

const deployMs = 600_000;

/** Brings the mail triage into the cluster of up.sh, holds its workers at zero, and opens the ways to look at it. */
export async function openBench(): Promise<Bench & AsyncDisposable> {
  const deployed = await onCluster('deploy.sh', ['--variant', 'wasm', '--images', images], { timeoutMs: deployMs });
  if (deployed.code !== 0) throw new Error(`expected deploy.sh to succeed, found:\n${deployed.stderr}`);
  await inScripts(`load_archive worker ${images}; load_archive worker-native ${images}`);
  await putArchives(archives, images);

  const cluster = chooseCluster({ name, kubeconfig, context: `kind-${name}` }, process.env);
  const api = new ClusterApi(cluster.config);
  const wiring = await readWiring();
  await using stack = new AsyncDisposableStack();
  const forward = stack.adopt(
    await ServiceForward.listen(api, { namespace, service: 'nats', port: wiring.ports.nats }, 0, console.error),
    (one) => one.close(),
  );
  const passwords = await brokerPasswords(api, cluster.context, wiring);
  const queue = stack.use(await Queue.connect(forward.port, passwords['operator'] ?? '', wiring));
  const bench = {
    pods: await Pods.open(cluster.config),
    queue,
    events: stack.use(ContainerdEvents.listen(node)),
  };
  await holdAtZero(true);
  await zeroWorkers(bench);
  const opened = stack.move();
  return { ...bench, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}
