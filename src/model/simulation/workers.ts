import type { Pod } from '../pod/pod.ts';
import { drawServiceS } from '../pod/service.ts';
import { podGone } from './pods.ts';
import type { World } from './world.ts';

function pulls(world: World, pod: Pod): boolean {
  if (pod.phase === 'working') return true;
  return pod.phase === 'terminating' && world.settings.worker.onSigterm === 'ignore';
}

function begin(world: World, pod: Pod, mail: number): void {
  pod.busy += 1;
  world.observe?.({ tS: world.nowS, kind: 'begun', mail, pod: pod.id });
  world.heap.plan(world.nowS + drawServiceS(world.settings.worker, world.serviceRandom), 'mail-worked', pod.id, mail);
}

/** Sends a pull request when the pod has a free hand, nothing in its buffer and no request open. */
function askForMore(world: World, pod: Pod): void {
  const { batch, concurrency } = world.settings.worker;
  if (!pulls(world, pod) || pod.busy >= concurrency || pod.buffer.length > 0 || pod.demand > 0) return;
  pod.demand = batch;
  world.waiting.push(pod);
}

/** Gives mails to open pull requests, one each in turn, as the broker does. */
export function dispatch(world: World): void {
  const { queue, waiting, settings } = world;
  if (world.brokerDown > 0 || world.consumerMissing > 0 || world.streamLost) return;
  while (waiting.length > 0 && queue.hasMail) {
    const pod = waiting.shift();
    if (pod === undefined || !pulls(world, pod)) continue;
    const mail = queue.take(world.nowS, settings.queue.ackWaitS);
    if (mail < 0) {
      waiting.unshift(pod);
      return;
    }
    pod.demand -= 1;
    world.observe?.({ tS: world.nowS, kind: 'delivered', mail, pod: pod.id });
    if (pod.busy < settings.worker.concurrency) begin(world, pod, mail);
    else pod.buffer.push(mail);
    if (pod.demand > 0) waiting.push(pod);
    else askForMore(world, pod);
  }
}

/** A pod's program runs: it pulls. */
export function startWork(world: World, pod: Pod): void {
  if (pod.phase !== 'starting') return;
  pod.phase = 'working';
  askForMore(world, pod);
  dispatch(world);
}

/** The work on a mail ends. While the broker is away the acknowledgement waits, and so does the pod. */
export function finishMail(world: World, pod: Pod, mail: number): void {
  if (pod.phase === 'gone') return;
  if (world.brokerDown > 0) {
    world.heldAcknowledgements.push({ pod: pod.id, mail });
    return;
  }
  pod.busy -= 1;
  if (world.poison.has(mail)) {
    world.observe?.({ tS: world.nowS, kind: 'failed', mail, pod: pod.id });
  } else if (!world.streamLost) {
    const result = world.queue.acknowledge(mail, world.nowS);
    if (result === 'done') {
      pod.done += 1;
      world.observe?.({ tS: world.nowS, kind: 'done', mail, pod: pod.id });
    }
  }
  const next = pod.buffer.shift();
  if (next !== undefined) begin(world, pod, next);
  else if (pod.phase === 'terminating' && pod.busy === 0 && world.settings.worker.onSigterm === 'finish') {
    podGone(world, pod);
  } else {
    askForMore(world, pod);
    dispatch(world);
  }
}

/** Deliveries whose acknowledgement is overdue go out again, or are dead. */
export function expireDeliveries(world: World): void {
  for (const { mail, dead } of world.queue.expire(world.nowS, world.settings.queue.maxDeliver)) {
    world.observe?.({ tS: world.nowS, kind: dead ? 'dead' : 'due-again', mail, pod: null });
  }
  dispatch(world);
}
