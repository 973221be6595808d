import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../../../src/agent/system/until.ts';
import { kubectl } from '../../cluster/world/cluster.ts';
import { nowMs } from './precise-time.ts';
import type { Bench } from './start-worker.ts';

const inMailroom = ['-n', 'mailroom'];
const firstVerdictMs = 60_000;

/** KEDA looks at the queue that often: pollingInterval of the ScaledObject. */
export async function pollingMs(): Promise<number> {
  const path = 'jsonpath={.spec.pollingInterval}';
  return Number(await kubectl([...inMailroom, 'get', 'scaledobject', 'worker', '-o', path])) * 1000;
}

/** Holds the workers at zero while the bench starts its own, or lets KEDA have them again. */
export async function holdAtZero(hold: boolean): Promise<void> {
  const key = 'autoscaling.keda.sh/paused-replicas';
  await kubectl([...inMailroom, 'annotate', '--overwrite', 'scaledobject', 'worker', hold ? `${key}=0` : `${key}-`]);
}

/** How soon KEDA takes the last worker away; nothing before the first verdict depends on it. */
export async function letGoAfter(seconds: number): Promise<void> {
  const patch = JSON.stringify({ spec: { cooldownPeriod: seconds } });
  await kubectl([...inMailroom, 'patch', 'scaledobject', 'worker', '--type=merge', '-p', patch]);
}

/** Waits until there are no workers, wanted or left. */
export async function zeroWorkers({ pods }: Bench): Promise<void> {
  await until(
    'KEDA to want no worker',
    120_000,
    async () => {
      const path = 'jsonpath={.spec.replicas}';
      return (await kubectl([...inMailroom, 'get', 'deployment', 'worker', '-o', path])) === '0' ? true : undefined;
    },
    500,
  );
  await pods.allGone('app=worker');
}

/**
 * With no worker there, sends one mail; milliseconds until its verdict is stored.
 * @param waitMs from the moment when the last worker is gone, which KEDA's clock has chosen, to the mail
 */
export async function zeroToVerdict(bench: Bench, seed: number, waitMs: number): Promise<number> {
  await zeroWorkers(bench);
  await pause(waitMs);
  const sentMs = nowMs();
  await bench.queue.fill(1, seed);
  return (await bench.queue.verdicts(1, firstVerdictMs)).firstMs - sentMs;
}
