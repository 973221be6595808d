import { jetstreamManager } from '@nats-io/jetstream';
import { ClusterBroker } from './broker.ts';
import { kubectl, onCluster } from './cluster.ts';
import { images } from './images.ts';

/** Loading images and starting everything, on a machine that does other things too. */
const deployMs = 300_000;

/** deploy.sh for the cluster of the tests; throws with what it said when it fails. */
async function deploy(args: readonly string[]): Promise<void> {
  const run = await onCluster('deploy.sh', args, { timeoutMs: deployMs });
  if (run.code !== 0) throw new Error(`deploy.sh ${args.join(' ')} failed:\n${run.stderr}`);
}

/** Takes away all that was deployed, and the streams: the broker remembers ids, and no test wants another's. */
export async function removeSystem(): Promise<void> {
  await deploy(['--remove']);
  await using broker = await ClusterBroker.open();
  const { streams } = await jetstreamManager(await broker.connect('operator'));
  const there = new Set<string>();
  for await (const name of streams.names()) there.add(name);
  for (const { config } of broker.wiring.streams) if (there.has(config.name)) await streams.delete(config.name);
}

/** A system of this variant, with empty streams. `env` is for the workers. */
export async function deployAfresh(
  variant: 'wasm' | 'native' | 'crun',
  env: Readonly<Record<string, string>> = {},
  options: readonly '--slow'[] = [],
): Promise<void> {
  await removeSystem();
  await deploy(['--variant', variant, '--images', images, ...options]);
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  if (settings.length > 0) await kubectl(['-n', 'mailroom', 'set', 'env', 'deployment/worker', ...settings]);
}
