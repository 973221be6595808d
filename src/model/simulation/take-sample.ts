import type { Sample } from './sample.ts';
import type { World } from './world.ts';

/** The state of a world as a sample for second `tS`. */
export function sampleAt(world: World, tS: number): Sample {
  const { queue } = world;
  let pods = 0;
  let ready = 0;
  for (const pod of world.livePods) {
    if (pod.phase === 'terminating') continue;
    pods += 1;
    if (pod.ready) ready += 1;
  }
  const oldestS = queue.oldestUnfinishedS;
  return {
    tS,
    replicas: world.replicas,
    pods,
    ready,
    pending: queue.pending,
    ackPending: queue.ackPending,
    lag: queue.pending + queue.ackPending,
    accepted: queue.mails.length,
    done: queue.done,
    dead: queue.dead,
    oldestAgeS: oldestS === null ? 0 : Math.max(0, tS - oldestS),
    kedaActive: world.kedaActive,
    kedaReady: world.kedaReady,
  };
}

/** Keeps the sample that is due and plans the next. */
export function takeSample(world: World): void {
  world.samples.push(sampleAt(world, world.nextSampleS));
  // Multiplying keeps the grid exact; adding 0.1 again and again does not.
  world.nextSampleS = world.samples.length * (world.options.sampleEveryS ?? 1);
}
