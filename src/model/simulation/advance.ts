import type { Scheduled } from './event-heap.ts';
import { arrive, turnFault } from './broker.ts';
import { poll, sync } from './clocks.ts';
import { becomeReady, countPodSeconds, podGone } from './pods.ts';
import { takeSample } from './take-sample.ts';
import { dispatch, expireDeliveries, finishMail, startWork } from './workers.ts';
import type { World } from './world.ts';

function happen(world: World, event: Scheduled): void {
  const ofClock = event.kind === 'poll' || event.kind === 'sync' || event.kind === 'fault';
  if (ofClock && event.round !== world.clockRound) return;
  if (event.kind === 'poll') return poll(world);
  if (event.kind === 'sync') return sync(world);
  if (event.kind === 'fault') return turnFault(world, event.id);
  const pod = world.allPods[event.id];
  if (pod === undefined) return;
  switch (event.kind) {
    case 'pod-works':
      return startWork(world, pod);
    case 'pod-ready':
      return becomeReady(world, pod);
    case 'pod-killed':
      podGone(world, pod);
      return dispatch(world);
    case 'mail-worked':
      return finishMail(world, pod, event.mail);
  }
}

/** Lets everything happen that happens up to and including `untilS`, in order of time. */
export function advanceWorld(world: World, untilS: number): void {
  for (;;) {
    const arrivalS = world.nextArrivalS;
    const plannedS = world.heap.nextS;
    const dueS = world.queue.nextDueS;
    const nextS = Math.min(arrivalS, plannedS, dueS);
    // A sample shows the state before anything later happens, and after all that happens at its own moment.
    while (world.nextSampleS < nextS && world.nextSampleS <= untilS) takeSample(world);
    if (nextS > untilS) break;
    world.nowS = nextS;
    if (arrivalS === nextS) arrive(world);
    else if (plannedS === nextS) {
      const event = world.heap.pop();
      if (event !== null) happen(world, event);
    } else expireDeliveries(world);
  }
  world.nowS = untilS;
  countPodSeconds(world);
}
