import { podMemory, type PodMemory } from './pod-memory.ts';
import { type Bench, sandboxOf } from './start-worker.ts';
import type { Variant } from './variant.ts';

const drainMs = 180_000;

export interface PodDrained {
  /** From the first verdict to the last, by the broker's times. */
  readonly mailsPerS: number;
  /** When the work is done. */
  readonly memory: PodMemory;
}

/** Fills the queue, starts one worker, and measures it until every mail has its verdict. */
export async function drainInPod(
  { pods, queue }: Bench,
  variant: Variant,
  round: { pod: string; seed: number; mails: number },
): Promise<PodDrained> {
  await queue.fill(round.mails, round.seed);
  const { pod } = await pods.startWorker(round.pod, variant);
  try {
    const { firstMs, lastMs } = await queue.verdicts(round.mails, drainMs);
    const { uid, container } = await pods.ids(pod);
    const memory = await podMemory({ uid, sandbox: await sandboxOf(container) });
    return { mailsPerS: ((round.mails - 1) * 1000) / (lastMs - firstMs), memory };
  } finally {
    await pods.end(pod);
  }
}
