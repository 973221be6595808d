import { startReplicas, type World } from './world.ts';

export interface Totals {
  /** The time these totals stand for, in seconds. */
  readonly durationS: number;
  readonly accepted: number;
  readonly done: number;
  readonly waiting: number;
  readonly inFlight: number;
  readonly dead: number;
  readonly lost: number;
  readonly refused: number;
  readonly redeliveries: number;
  readonly wasted: number;
  /**
   * From arrival to acknowledgement. A mail that is not done counts with the age it has reached, so that leaving mail
   * lying never looks good. Null without mail.
   */
  readonly ageS: { readonly p50: number; readonly p95: number; readonly max: number; readonly mean: number } | null;
  /** Pods that exist, also while they start or end, averaged over time. */
  readonly averagePods: number;
  readonly podSeconds: number;
  readonly maxReplicas: number;
  /** How often the number of replicas changed, and how often it left zero. */
  readonly changes: number;
  readonly wakeUps: number;
}

function ages(world: World): Totals['ageS'] {
  const { mails } = world.queue;
  if (mails.length === 0) return null;
  const values = new Float64Array(mails.length);
  let sum = 0;
  for (let mail = 0; mail < values.length; mail += 1) {
    const doneS = mails.doneS(mail);
    const age = (Number.isNaN(doneS) ? world.nowS : doneS) - mails.arrivedS(mail);
    values[mail] = age;
    sum += age;
  }
  values.sort();
  const at = (share: number): number => values[Math.min(values.length - 1, Math.ceil(share * values.length) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1), mean: sum / values.length };
}

/** Sums up a world at its present moment. */
export function totalsOf(world: World): Totals {
  const { accepted, pending, ackPending, done, dead, lost, redeliveries, wasted } = world.queue.counts;
  let maxReplicas = startReplicas(world.settings, world.options);
  let changes = 0;
  let wakeUps = 0;
  for (const { from, to } of world.decisions) {
    if (from === to) continue;
    changes += 1;
    if (from === 0) wakeUps += 1;
    maxReplicas = Math.max(maxReplicas, to);
  }
  return {
    durationS: world.nowS,
    accepted,
    done,
    waiting: pending,
    inFlight: ackPending,
    dead,
    lost,
    refused: world.refused,
    redeliveries,
    wasted,
    ageS: ages(world),
    averagePods: world.nowS > 0 ? world.podSeconds / world.nowS : 0,
    podSeconds: world.podSeconds,
    maxReplicas,
    changes,
    wakeUps,
  };
}
