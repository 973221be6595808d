import type { ScalingSettings } from '../../core/scaling/settings.ts';
import type { Decision } from '../../model/decision.ts';
import { simulate } from '../../model/simulate.ts';
import { createSimulation } from '../../model/simulation/create.ts';
import { byWords, outcomeWords } from '../cluster/rule-words.ts';
import { clockWords } from '../cluster/time-words.ts';
import type { RunObserved } from './run-prediction.ts';

/** What a run showed: as an option of the prediction, in words, and as a table of the moments that decided it. */
export interface RunObservation {
  readonly option: string;
  readonly words: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Simulates the run and looks at one thing. The page knows the answer only from here. */
export function observeRun(observed: RunObserved, settings: ScalingSettings): RunObservation {
  switch (observed) {
    case 'replica-steps':
      return replicaSteps(settings);
    case 'busy-share':
      return busyShare(settings);
    case 'pods-at-end':
      return podsAtEnd(settings);
  }
}

const decisionHeads = ['Time', 'Who', 'Replicas', 'Sum'];

function decisionRow(decision: Decision): string[] {
  return [clockWords(decision.tS), byWords[decision.by], outcomeWords(decision), decision.sum.join('; ')];
}

/** Option: every number of replicas in its order, such as "0-1-4-5-0". */
function replicaSteps(settings: ScalingSettings): RunObservation {
  const changes = simulate(settings).decisions.filter(({ from, to }) => from !== to);
  const steps = [changes[0]?.from ?? 0, ...changes.map(({ to }) => to)];
  return { option: steps.join('-'), words: steps.join(' → '), heads: decisionHeads, rows: changes.map(decisionRow) };
}

/** Option: the replicas wanted at the end, such as "5". */
function podsAtEnd(settings: ScalingSettings): RunObservation {
  const { samples, decisions } = simulate(settings);
  const end = samples.at(-1);
  const replicas = end?.replicas ?? 0;
  const last = (by: Decision['by']) => decisions.findLast((decision) => decision.by === by);
  const shown = new Set([...decisions.filter(({ from, to }) => from !== to), last('hpa'), last('keda')]);
  const words = `${replicas} pods, with ${end?.lag ?? 0} mails in the queue`;
  const rows = [...shown].filter((decision) => decision !== undefined).map(decisionRow);
  return { option: String(replicas), words, heads: decisionHeads, rows };
}

const stepS = 0.1;

/** Option: "more" when pods are busier while three quarters of the mails wait than at the last tenth, "less", "same". */
function busyShare(settings: ScalingSettings): RunObservation {
  const simulation = createSimulation(settings);
  const looks: { lag: number; share: number }[] = [];
  for (let step = 1; step * stepS <= settings.run.durationS; step += 1) {
    simulation.advanceTo(step * stepS);
    const { lag, livePods } = simulation.snapshot();
    const working = livePods.filter(({ phase }) => phase !== 'starting');
    if (lag === 0 || working.length === 0) continue;
    const busy = working.reduce((sum, pod) => sum + pod.busy, 0);
    looks.push({ lag, share: busy / (working.length * settings.worker.concurrency) });
  }
  const { accepted } = simulation.totals();
  const limits = { many: Math.round(accepted * 0.75), few: Math.round(accepted * 0.1) };
  const many = percent(looks.filter(({ lag }) => lag > limits.many));
  const few = percent(looks.filter(({ lag }) => lag < limits.few));
  const option = Math.abs(many - few) < 5 ? 'same' : many > few ? 'more' : 'less';
  return {
    option,
    words: `${many} % busy with more than ${limits.many} mails left, ${few} % busy with fewer than ${limits.few} left`,
    heads: ['While the queue held', 'Looks, ten a second', 'Pod busy'],
    rows: [
      [`more than ${limits.many} mails`, String(looks.filter(({ lag }) => lag > limits.many).length), `${many} %`],
      [`fewer than ${limits.few} mails`, String(looks.filter(({ lag }) => lag < limits.few).length), `${few} %`],
    ],
  };
}

function percent(looks: readonly { share: number }[]): number {
  const sum = looks.reduce((total, { share }) => total + share, 0);
  return Math.round((100 * sum) / Math.max(looks.length, 1));
}
