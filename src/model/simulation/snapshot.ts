import type { PodPhase } from '../pod/pod.ts';
import type { Sample } from './sample.ts';
import { sampleAt } from './take-sample.ts';
import type { World } from './world.ts';

/** What a picture of one pod needs. */
export interface PodView {
  readonly id: number;
  readonly phase: PodPhase;
  readonly ready: boolean;
  /** Where a starting pod is: scheduling, pulling the image, sandbox, shim or runc, compiling; null later. */
  readonly stage: 'schedule' | 'pull' | 'sandbox' | 'runtime' | 'compile' | null;
  readonly createdS: number;
  /** When it pulls its first mail. */
  readonly worksAtS: number;
  readonly terminatingS: number | null;
  readonly goneS: number | null;
  /** Mails in work, pulled and not begun, and done. */
  readonly busy: number;
  readonly buffered: number;
  readonly done: number;
}

export interface Snapshot extends Sample {
  /** Pods that are not gone, oldest first. */
  readonly livePods: readonly PodView[];
  /** How many decisions there are by now, to cut the list of the run. */
  readonly decisions: number;
  readonly lastActiveS: number | null;
  /** What KEDA read last: a lag, or its error. */
  readonly lastReading: World['lastReading'];
}

export function podView(pod: World['allPods'][number], nowS: number): PodView {
  const ageS = nowS - pod.createdS;
  const { scheduledS, pulledS, sandboxS, runtimeS, workS } = pod.start;
  let stage: PodView['stage'] = null;
  if (pod.phase === 'starting') {
    if (ageS < scheduledS) stage = 'schedule';
    else if (ageS < pulledS) stage = 'pull';
    else if (ageS < sandboxS) stage = 'sandbox';
    else stage = ageS < runtimeS ? 'runtime' : 'compile';
  }
  return {
    id: pod.id,
    phase: pod.phase,
    ready: pod.ready,
    stage,
    createdS: pod.createdS,
    worksAtS: pod.createdS + workS,
    terminatingS: pod.terminatingS,
    goneS: pod.goneS,
    busy: pod.busy,
    buffered: pod.buffer.length,
    done: pod.done,
  };
}

export function snapshotOf(world: World): Snapshot {
  return {
    ...sampleAt(world, world.nowS),
    livePods: world.livePods.map((pod) => podView(pod, world.nowS)),
    decisions: world.decisions.length,
    lastActiveS: world.lastActiveS,
    lastReading: world.lastReading,
  };
}
