import type { Fault } from '../../core/scaling/faults.ts';
import { dispatch, finishMail } from './workers.ts';
import type { World } from './world.ts';

function accept(world: World, tS: number): void {
  if (world.streamLost) {
    world.refused += 1;
    world.observe?.({ tS: world.nowS, kind: 'refused', mail: -1, pod: null });
    return;
  }
  const mail = world.queue.publish(tS);
  const drawn = world.poisonRandom() * 100;
  if (drawn < world.settings.worker.poisonPercent) world.poison.add(mail);
  world.observe?.({ tS: world.nowS, kind: 'arrived', mail, pod: null });
}

/** A mail comes in. While the broker is away its publisher waits and tries again. */
export function arrive(world: World): void {
  const tS = world.nextArrivalS;
  world.nextArrivalS = world.arrivals();
  if (world.brokerDown > 0) world.heldBack.push(tS);
  else {
    accept(world, tS);
    dispatch(world);
  }
}

function brokerIsBack(world: World): void {
  for (const tS of world.heldBack.splice(0)) accept(world, tS);
  const held = world.heldAcknowledgements;
  world.heldAcknowledgements = [];
  for (const { pod, mail } of held) {
    const owner = world.allPods[pod];
    if (owner !== undefined) finishMail(world, owner, mail);
  }
  dispatch(world);
}

function loseStream(world: World): void {
  if (world.observe !== null) {
    for (let mail = 0; mail < world.queue.mails.length; mail += 1) {
      if (world.queue.isUnfinished(mail)) world.observe({ tS: world.nowS, kind: 'lost', mail, pod: null });
    }
  }
  world.queue.lose();
  world.streamLost = true;
  for (const pod of world.livePods) pod.buffer.length = 0;
}

/** Plans when every fault that lies ahead begins and ends; `id` counts two for each fault. */
export function planFaults(world: World, faults: readonly Fault[], fromS: number): void {
  for (const [index, fault] of faults.entries()) {
    const beginS = fault.kind === 'stream-lost' ? fault.atS : fault.fromS;
    if (beginS >= fromS) world.heap.plan(beginS, 'fault', 2 * index, -1, world.clockRound);
    if (fault.kind !== 'stream-lost' && fault.toS >= fromS) {
      world.heap.plan(fault.toS, 'fault', 2 * index + 1, -1, world.clockRound);
    }
  }
}

/** A fault begins or ends. */
export function turnFault(world: World, id: number): void {
  const fault = world.settings.faults[id >> 1];
  const change = (id & 1) === 0 ? 1 : -1;
  switch (fault?.kind) {
    case 'broker-down':
      world.brokerDown += change;
      if (world.brokerDown === 0) brokerIsBack(world);
      break;
    case 'monitor-down':
      world.monitorDown += change;
      break;
    case 'consumer-missing':
      world.consumerMissing += change;
      if (world.consumerMissing === 0) dispatch(world);
      break;
    case 'stream-lost':
      loseStream(world);
      break;
    case undefined:
      break;
  }
}
