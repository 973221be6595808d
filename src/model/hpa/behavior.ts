import type { HpaBehavior, ScalingPolicy } from '../../core/scaling/hpa.ts';
import type { HpaHistory, ScaleEvent } from './history.ts';
import type { Limited } from './limits.ts';

export interface FilledRules {
  readonly stabilizationWindowS: number;
  readonly selectPolicy: 'Max' | 'Min' | 'Disabled';
  readonly policies: readonly ScalingPolicy[];
}

export interface FilledBehavior {
  readonly scaleUp: FilledRules;
  readonly scaleDown: FilledRules;
}

/**
 * Completes a `behavior` block. Only an HPA that has one gets these defaults.
 * Source: kubernetes pkg/apis/autoscaling/v2/defaults.go; the scale-down window falls back to the controller's flag.
 */
export function fillBehavior(behavior: HpaBehavior, downscaleStabilizationS: number): FilledBehavior {
  const { scaleUp, scaleDown } = behavior;
  return {
    scaleUp: {
      stabilizationWindowS: scaleUp?.stabilizationWindowSeconds ?? 0,
      selectPolicy: scaleUp?.selectPolicy ?? 'Max',
      policies: scaleUp?.policies ?? [
        { type: 'Pods', value: 4, periodSeconds: 15 },
        { type: 'Percent', value: 100, periodSeconds: 15 },
      ],
    },
    scaleDown: {
      stabilizationWindowS: scaleDown?.stabilizationWindowSeconds ?? downscaleStabilizationS,
      selectPolicy: scaleDown?.selectPolicy ?? 'Max',
      policies: scaleDown?.policies ?? [{ type: 'Percent', value: 100, periodSeconds: 15 }],
    },
  };
}

function changed(events: readonly ScaleEvent[], nowS: number, periodS: number): number {
  let sum = 0;
  for (const { tS, change } of events) if (tS > nowS - periodS) sum += change;
  return sum;
}

function periodStart(current: number, history: HpaHistory, nowS: number, periodS: number): number {
  return current - changed(history.scaleUps, nowS, periodS) + changed(history.scaleDowns, nowS, periodS);
}

/**
 * Source: horizontal.go `calculateScaleUpLimitWithScalingRules`: what was there when the period began, plus the policy's value,
 * percentages rounded up.
 */
export function scaleUpLimit(current: number, rules: FilledRules, history: HpaHistory, nowS: number): number {
  if (rules.selectPolicy === 'Disabled') return current;
  const proposals = rules.policies.map(({ type, value, periodSeconds }) => {
    const start = periodStart(current, history, nowS, periodSeconds);
    return type === 'Pods' ? start + value : Math.ceil(start * (1 + value / 100));
  });
  return rules.selectPolicy === 'Min' ? Math.min(...proposals) : Math.max(...proposals);
}

/** Source: horizontal.go `calculateScaleDownLimitWithBehaviors`: percentages are cut off, "Max" takes the lowest. */
export function scaleDownLimit(current: number, rules: FilledRules, history: HpaHistory, nowS: number): number {
  if (rules.selectPolicy === 'Disabled') return current;
  const proposals = rules.policies.map(({ type, value, periodSeconds }) => {
    const start = periodStart(current, history, nowS, periodSeconds);
    return type === 'Pods' ? start - value : Math.trunc(start * (1 - value / 100));
  });
  return rules.selectPolicy === 'Min' ? Math.max(...proposals) : Math.min(...proposals);
}

/** Source: horizontal.go `convertDesiredReplicasWithBehaviorRate`. */
export function limitWithBehavior(
  current: number,
  desired: number,
  min: number,
  max: number,
  behavior: FilledBehavior,
  history: HpaHistory,
  nowS: number,
): Limited {
  if (desired > current) {
    const limit = Math.max(scaleUpLimit(current, behavior.scaleUp, history, nowS), current);
    const allowed = Math.min(max, limit);
    if (desired > allowed) return { replicas: allowed, reason: max > limit ? 'ScaleUpLimit' : 'TooManyReplicas' };
  } else if (desired < current) {
    const limit = Math.min(scaleDownLimit(current, behavior.scaleDown, history, nowS), current);
    const allowed = Math.max(min, limit);
    if (desired < allowed) return { replicas: allowed, reason: min < limit ? 'ScaleDownLimit' : 'TooFewReplicas' };
  }
  return { replicas: desired, reason: 'DesiredWithinRange' };
}
