import type { HpaBehavior } from '../../core/scaling/hpa.ts';

/** What the ScaledObject says about the HPA's speed. */
export const behaviorModes = {
  none: 'none, as KEDA writes it',
  defaults: 'the defaults, written out',
  explicit: 'own rules',
} as const;

export type BehaviorMode = keyof typeof behaviorModes;

/** Own rules begin as in the recording "scale-native-behaviour": fast up, and a short memory on the way down. */
const explicit: HpaBehavior = {
  scaleUp: {
    stabilizationWindowSeconds: null,
    selectPolicy: null,
    policies: [
      { type: 'Pods', value: 4, periodSeconds: 15 },
      { type: 'Percent', value: 100, periodSeconds: 15 },
    ],
  },
  scaleDown: { stabilizationWindowSeconds: 15, selectPolicy: null, policies: null },
};

/** An empty block is enough to bring the defaults of autoscaling/v2 into force. */
const defaults: HpaBehavior = { scaleUp: null, scaleDown: null };

export function behaviorOf(mode: BehaviorMode): HpaBehavior | null {
  if (mode === 'none') return null;
  return mode === 'defaults' ? defaults : explicit;
}

export function modeOf(behavior: HpaBehavior | null): BehaviorMode {
  if (behavior === null) return 'none';
  return behavior.scaleUp === null && behavior.scaleDown === null ? 'defaults' : 'explicit';
}
