import { createPod, endFirst, type Pod } from '../pod/pod.ts';
import { drawPodStart, type PodStart } from '../pod/start.ts';
import type { World } from './world.ts';

/** Brings the integral of pods over time up to now; call before the number of pods changes. */
export function countPodSeconds(world: World): void {
  world.podSeconds += world.livePods.length * (world.nowS - world.podSecondsUntilS);
  world.podSecondsUntilS = world.nowS;
}

function startOf(world: World, id: number): PodStart {
  const measured = world.options.podStarts;
  const times = measured?.[Math.min(id, measured.length - 1)];
  if (times === undefined) {
    // One node: whoever comes after the first pull has begun waits for that one.
    const thereInS = world.imageThereS === null ? null : Math.max(0, world.imageThereS - world.nowS);
    const start = drawPodStart(world.settings.podStart, thereInS, world.startRandom);
    world.imageThereS ??= world.nowS + start.pulledS;
    return start;
  }
  const { workS, readyS } = times;
  return { scheduledS: 0, pulledS: 0, sandboxS: 0, runtimeS: workS, workS, readyS };
}

function addPod(world: World): void {
  countPodSeconds(world);
  const id = world.allPods.length;
  const pod = createPod(id, world.nowS, startOf(world, id));
  world.allPods.push(pod);
  world.livePods.push(pod);
  world.heap.plan(world.nowS + pod.start.workS, 'pod-works', id);
  world.heap.plan(world.nowS + pod.start.readyS, 'pod-ready', id);
}

/** The pod's process has ended. What it had in hand stays in flight until its acknowledgement is overdue. */
export function podGone(world: World, pod: Pod): void {
  if (pod.phase === 'gone') return;
  countPodSeconds(world);
  pod.phase = 'gone';
  pod.goneS = world.nowS;
  pod.buffer.length = 0;
  pod.demand = 0;
  world.livePods = world.livePods.filter((other) => other !== pod);
}

/**
 * SIGTERM. A Wasm command component under runwasi exits at once (143); a module without a handler goes on until
 * SIGKILL; a well-behaved program takes nothing new and finishes what it has.
 */
function endPod(world: World, pod: Pod): void {
  const { onSigterm, gracePeriodS } = world.settings.worker;
  const neverWorked = pod.phase === 'starting';
  pod.phase = 'terminating';
  pod.ready = false;
  pod.terminatingS = world.nowS;
  if (neverWorked || onSigterm === 'drop') return podGone(world, pod);
  if (onSigterm === 'finish') {
    pod.demand = 0;
    if (pod.busy === 0) return podGone(world, pod);
  }
  world.heap.plan(world.nowS + gracePeriodS, 'pod-killed', pod.id);
}

/** Makes the pods follow the wish, at once: the Deployment and ReplicaSet controllers take milliseconds. */
export function followReplicas(world: World): void {
  const active = world.livePods.filter((pod) => pod.phase !== 'terminating');
  for (let missing = world.replicas - active.length; missing > 0; missing -= 1) addPod(world);
  if (active.length > world.replicas) {
    active.sort(endFirst);
    for (const pod of active.slice(0, active.length - world.replicas)) endPod(world, pod);
  }
}

/** Without a stream a new worker finds no consumer and restarts for ever: it never becomes ready. */
export function becomeReady(world: World, pod: Pod): void {
  if (pod.phase === 'working' && !world.streamLost) pod.ready = true;
}
