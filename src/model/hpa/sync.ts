import type { HpaBehavior, HpaSettings } from '../../core/scaling/hpa.ts';
import { plain, type Decision, type DecisionRule } from '../decision.ts';
import { fillBehavior, limitWithBehavior, type FilledBehavior } from './behavior.ts';
import { desiredReplicas, formulaSource } from './formula.ts';
import { forget, type HpaHistory } from './history.ts';
import { limitPlain, type Limited } from './limits.ts';
import { stabilizePlain, stabilizeWithBehavior } from './stabilization.ts';

export interface SyncInput {
  readonly nowS: number;
  readonly specReplicas: number;
  readonly statusReplicas: number;
  /** Already at least 1: KEDA gives the HPA max(1, minReplicaCount). */
  readonly minReplicas: number;
  readonly maxReplicas: number;
  readonly target: number;
  /** Null when KEDA's metrics adapter answered with an error. */
  readonly metric: number | null;
  readonly hpa: HpaSettings;
  /** The block as the HPA object has it, after KEDA's pause annotations. */
  readonly behavior: HpaBehavior | null;
}

const controllerSource = 'kubernetes pkg/controller/podautoscaler/horizontal.go, reconcileAutoscaler';

/** Which rules of the two kinds hold; the sums differ, the order of the steps does not. */
function stabilizeAndLimit(
  input: SyncInput,
  desired: number,
  history: HpaHistory,
): { stabilized: number; limited: Limited; sum: string[] } {
  const { nowS, specReplicas: current, minReplicas: min, maxReplicas: max, hpa } = input;
  if (input.behavior === null) {
    const windowS = hpa.downscaleStabilizationS;
    const stabilized = stabilizePlain(history.recommendations, desired, nowS, windowS);
    const limited = limitPlain(current, stabilized, min, max);
    const sum = [
      `no behavior block: highest wish of the last ${plain(windowS)} s is ${stabilized}`,
      `limit = min(max(2 × ${current}, 4), ${max}) = ${Math.min(Math.max(2 * current, 4), max)}, so ${current} → ${limited.replicas} (${limited.reason})`,
    ];
    forget(history.recommendations, nowS, windowS);
    return { stabilized, limited, sum };
  }
  const filled: FilledBehavior = fillBehavior(input.behavior, hpa.downscaleStabilizationS);
  const upS = filled.scaleUp.stabilizationWindowS;
  const downS = filled.scaleDown.stabilizationWindowS;
  const stabilized = stabilizeWithBehavior(history.recommendations, current, desired, nowS, upS, downS);
  const limited = limitWithBehavior(current, stabilized, min, max, filled, history, nowS);
  const sum = [
    `behavior block: windows of ${upS} s up and ${downS} s down make it ${stabilized}`,
    `policies and the range ${min} to ${max} make it ${limited.replicas} (${limited.reason})`,
  ];
  forget(history.recommendations, nowS, Math.max(upS, downS));
  return { stabilized, limited, sum };
}

function remember(input: SyncInput, to: number, history: HpaHistory): void {
  const { nowS, specReplicas: from } = input;
  // Without a behavior block the controller stores no scale events (horizontal.go storeScaleEvent).
  if (input.behavior === null || to === from) return;
  (to > from ? history.scaleUps : history.scaleDowns).push({ tS: nowS, change: Math.abs(to - from) });
  // 1800 s is the longest period that the API accepts for a policy.
  forget(history.scaleUps, nowS, 1800);
  forget(history.scaleDowns, nowS, 1800);
}

/**
 * One sync of the HorizontalPodAutoscaler; writes what it remembers into `history`.
 * Source: horizontal.go `reconcileAutoscaler`, in its order of cases.
 */
export function syncHpa(input: SyncInput, history: HpaHistory): Decision {
  const { nowS, specReplicas: from, minReplicas, maxReplicas, metric, target, statusReplicas } = input;
  const numbers = { metric, target, statusReplicas, specReplicas: from, minReplicas, maxReplicas };
  const answer = (
    rule: DecisionRule,
    to: number,
    sum: readonly string[],
    source: string,
    steps: Decision['inputs'] = {},
  ): Decision => {
    remember(input, to, history);
    return { tS: nowS, by: 'hpa', rule, from, to, sum, inputs: { ...numbers, ...steps }, source };
  };
  // recordInitialRecommendation: the first look remembers what it found.
  if (history.recommendations.length === 0) history.recommendations.push({ tS: nowS, replicas: from });
  if (from === 0)
    return answer('hpa-disabled', 0, ['0 replicas: the HPA is off, only KEDA can wake it'], controllerSource);
  if (from > maxReplicas) {
    return answer('hpa-out-of-bounds', maxReplicas, [`${from} is above the maximum ${maxReplicas}`], controllerSource);
  }
  if (from < minReplicas) {
    return answer('hpa-out-of-bounds', minReplicas, [`${from} is below the minimum ${minReplicas}`], controllerSource);
  }
  if (metric === null) return answer('hpa-no-metric', from, ['no metric from KEDA: nothing changes'], controllerSource);
  const { tolerance, toleranceForm } = input.hpa;
  const formula = desiredReplicas({ metric, target, statusReplicas, tolerance, toleranceForm });
  const { stabilized, limited, sum } = stabilizeAndLimit(input, formula.desired, history);
  history.recommendations.push({ tS: nowS, replicas: formula.desired });
  const to = limited.replicas;
  const rule = to > from ? 'hpa-scale-out' : to < from ? 'hpa-scale-in' : 'hpa-keep';
  const steps = { desired: formula.desired, stabilized, limit: limited.reason };
  return answer(rule, to, [formula.sum, ...sum], formulaSource, steps);
}
