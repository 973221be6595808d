import { onNode } from '../../cluster/world/cluster.ts';
import { z } from 'zod';
import type { ContainerdEvents } from './containerd-events.ts';
import type { Moments } from './moments.ts';
import type { Pods } from './pods.ts';
import type { Queue } from './queue.ts';
import type { Variant } from './variant.ts';

const firstVerdictMs = 60_000;
const recordSchema = z.object({ SandboxID: z.string() });

export interface Bench {
  readonly pods: Pods;
  readonly queue: Queue;
  readonly events: ContainerdEvents;
}

/** The sandbox in which a container runs, by containerd's record. */
export async function sandboxOf(container: string): Promise<string> {
  return recordSchema.parse(JSON.parse(await onNode(`ctr -n k8s.io containers info ${container} 2>/dev/null`)))
    .SandboxID;
}

/** Starts one worker while one mail waits, says when what happened, and ends it. */
export async function startWorker(
  bench: Bench,
  variant: Variant,
  round: { pod: string; seed: number },
): Promise<Moments> {
  const { pods, queue, events } = bench;
  await queue.fill(1, round.seed);
  const { pod, requested } = await pods.startWorker(round.pod, variant);
  try {
    const { firstMs: verdict } = await queue.verdicts(1, firstVerdictMs);
    const { uid, container } = await pods.ids(pod);
    const sandbox = await sandboxOf(container);
    return {
      requested,
      scheduled: await pods.scheduledAt(pod, uid),
      sandboxStarted: await events.at('/tasks/start', sandbox),
      containerCreated: await events.at('/containers/create', container),
      started: await events.at('/tasks/start', container),
      connected: await pods.firstLineAt(pod),
      verdict,
    };
  } finally {
    await pods.end(pod);
  }
}

/** Starts a pause container; milliseconds from the request to its start by containerd's record. */
export async function startPause({ pods, events }: Bench, name: string, image: string): Promise<number> {
  const { pod, requested } = await pods.startPause(name, image);
  try {
    const { container } = await pods.ids(pod);
    return (await events.at('/tasks/start', container)) - requested;
  } finally {
    await pods.end(pod);
  }
}
