import { plain } from '../decision.ts';
import type { Run } from '../simulate.ts';

export interface Hint {
  readonly id:
    | 'slow-to-wake'
    | 'at-the-maximum'
    | 'threshold-too-high'
    | 'climbing-in-steps'
    | 'idle-pods'
    | 'window-holds-pods'
    | 'flapping'
    | 'delivered-again'
    | 'never-active';
  /** What the curve shows, with its numbers. */
  readonly text: string;
  /** What a cure helps: mail that waits less, fewer pods, or less work done twice. */
  readonly helps: 'age' | 'pods' | 'twice';
  /** Seconds, pod-seconds or deliveries that this costs; hints of one kind are sorted by it. */
  readonly weight: number;
}

type Look = (run: Run) => Hint | null;

const sampleS = ({ samples }: Run): number => (samples[1]?.tS ?? 1) - (samples[0]?.tS ?? 0);

const neverActive: Look = ({ totals, decisions, settings }) => {
  if (totals.accepted === 0 || totals.done > 0 || decisions.some(({ to }) => to > 0)) return null;
  const { activationLagThreshold } = settings.keda;
  const text = `No pod ever started: the lag must be above the activation threshold of ${activationLagThreshold}.`;
  return { id: 'never-active', helps: 'age', text, weight: Infinity };
};

const slowToWake: Look = ({ samples, decisions, settings }) => {
  const mailAtS = samples.find(({ lag, replicas }) => lag > 0 && replicas === 0)?.tS;
  const wake = decisions.find(({ rule, tS }) => rule === 'keda-activate' && tS >= (mailAtS ?? 0));
  if (mailAtS === undefined || wake === undefined) return null;
  const waitedS = wake.tS - mailAtS;
  if (waitedS < 3) return null;
  const text = `Mail waited ${plain(Math.round(waitedS))} s for KEDA to look; it looks every ${settings.keda.pollingIntervalS} s.`;
  return { id: 'slow-to-wake', helps: 'age', text, weight: waitedS };
};

const atTheMaximum: Look = (run) => {
  const { maxReplicaCount, lagThreshold } = run.settings.keda;
  const full = run.samples.filter(({ replicas, lag }) => replicas >= maxReplicaCount && lag > lagThreshold * replicas);
  const fullS = full.length * sampleS(run);
  if (fullS < 10) return null;
  const highest = Math.max(...full.map(({ lag }) => lag));
  const text = `For ${plain(fullS)} s all ${maxReplicaCount} pods were there and the lag still reached ${highest}: more pods were wanted than maxReplicaCount allows.`;
  return { id: 'at-the-maximum', helps: 'age', text, weight: fullS };
};

const thresholdTooHigh: Look = (run) => {
  const { maxReplicaCount, lagThreshold } = run.settings.keda;
  const waiting = run.samples.filter(
    ({ replicas, lag, oldestAgeS }) =>
      replicas > 0 && replicas < maxReplicaCount && oldestAgeS > 20 && lag <= lagThreshold * replicas,
  );
  const waitingS = waiting.length * sampleS(run);
  if (waitingS < 10) return null;
  const text = `For ${plain(waitingS)} s mail was older than 20 s and nobody wanted more pods: a lag of up to ${lagThreshold} for each pod counts as fine.`;
  return { id: 'threshold-too-high', helps: 'age', text, weight: waitingS };
};

const climbingInSteps: Look = ({ decisions, settings }) => {
  const steps = decisions.filter(({ inputs }) => inputs['limit'] === 'ScaleUpLimit');
  if (steps.length === 0) return null;
  const wanted = Math.max(...steps.map(({ inputs }) => Number(inputs['stabilized'])));
  const highest = Math.min(wanted, settings.keda.maxReplicaCount);
  const costS = steps.length * settings.hpa.syncPeriodS;
  const text = `The HPA was held back by its speed limit in ${steps.length} of its syncs on the way to ${highest} pods; each costs ${plain(settings.hpa.syncPeriodS)} s. A minimum above 0 or a faster scaleUp policy starts higher.`;
  return { id: 'climbing-in-steps', helps: 'age', text, weight: costS };
};

const idlePods: Look = (run) => {
  let podSeconds = 0;
  for (const { pods, lag } of run.samples) if (lag === 0) podSeconds += pods * sampleS(run);
  if (podSeconds < 30) return null;
  const share = Math.round((100 * podSeconds) / Math.max(run.totals.podSeconds, 1));
  const { cooldownPeriodS, minReplicaCount } = run.settings.keda;
  const why = minReplicaCount > 0 ? `minReplicaCount is ${minReplicaCount}` : `the cooldown is ${cooldownPeriodS} s`;
  const text = `${plain(podSeconds)} pod-seconds (${share} %) passed with nothing in the queue; ${why}.`;
  return { id: 'idle-pods', helps: 'pods', text, weight: podSeconds };
};

const windowHoldsPods: Look = ({ decisions, settings }) => {
  let podSeconds = 0;
  for (const { by, from, to, inputs } of decisions) {
    const desired = inputs['desired'];
    if (by === 'hpa' && typeof desired === 'number' && desired < from && to >= from) {
      podSeconds += (from - Math.max(desired, 1)) * settings.hpa.syncPeriodS;
    }
  }
  if (podSeconds < 60) return null;
  const windowS = settings.hpa.behavior?.scaleDown?.stabilizationWindowSeconds ?? settings.hpa.downscaleStabilizationS;
  const text = `The scale-down window of ${windowS} s kept pods for ${plain(podSeconds)} pod-seconds after the formula wanted fewer. Fewer pods at the peak leave fewer to keep.`;
  return { id: 'window-holds-pods', helps: 'pods', text, weight: podSeconds };
};

const flapping: Look = ({ totals, settings }) => {
  if (totals.wakeUps < 3) return null;
  const text = `The workload woke from zero ${totals.wakeUps} times; each time mail waited for a poll and a pod. A cooldown longer than ${settings.keda.cooldownPeriodS} s bridges the gaps.`;
  return { id: 'flapping', helps: 'age', text, weight: totals.wakeUps * settings.keda.pollingIntervalS };
};

const deliveredAgain: Look = ({ totals, settings }) => {
  if (totals.redeliveries === 0) return null;
  const { batch, concurrency, serviceMs } = settings.worker;
  const again = `${totals.redeliveries} mails were delivered again after ${plain(settings.queue.ackWaitS)} s without an acknowledgement, and ${totals.wasted} were worked on for nothing.`;
  const lastS = plain((Math.ceil(batch / concurrency) * serviceMs) / 1000);
  const held = `A pod takes ${batch} mails at a time, and the last of them is done only about ${lastS} s later.`;
  const text = batch > concurrency ? `${again} ${held}` : again;
  return { id: 'delivered-again', helps: 'twice', text, weight: totals.redeliveries };
};

const looks: readonly Look[] = [
  neverActive,
  slowToWake,
  atTheMaximum,
  thresholdTooHigh,
  climbingInSteps,
  idlePods,
  windowHoldsPods,
  flapping,
  deliveredAgain,
];

/**
 * What a run's own curve says about it, the costliest first; with `missed`, what helps a missed goal comes before the
 * rest. Nothing is said that the run does not show.
 */
export function hints(run: Run, missed: ReadonlySet<Hint['helps']> = new Set()): Hint[] {
  const rank = ({ helps }: Hint): number => (missed.has(helps) ? 0 : 1);
  return looks
    .map((look) => look(run))
    .filter((hint) => hint !== null)
    .toSorted((a, b) => rank(a) - rank(b) || b.weight - a.weight);
}
