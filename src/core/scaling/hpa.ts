import { z } from 'zod';

/** One rate limit: at most `value` pods, or percent, within `periodSeconds`. */
export const scalingPolicySchema = z.strictObject({
  type: z.enum(['Pods', 'Percent']),
  value: z.int().min(1).max(10_000),
  periodSeconds: z.int().min(1).max(1800),
});

/** One direction of `behavior`. Null is "not set": the HPA's default holds. */
export const scalingRulesSchema = z.strictObject({
  stabilizationWindowSeconds: z.int().min(0).max(3600).nullable(),
  selectPolicy: z.enum(['Max', 'Min', 'Disabled']).nullable(),
  policies: z.array(scalingPolicySchema).min(1).max(8).nullable(),
});

/** `behavior` of a HorizontalPodAutoscaler, autoscaling/v2. */
export const hpaBehaviorSchema = z.strictObject({
  scaleUp: scalingRulesSchema.nullable(),
  scaleDown: scalingRulesSchema.nullable(),
});

export const hpaSettingsSchema = z.strictObject({
  /** Null when the ScaledObject writes none: then older limits hold, not the defaults of `behavior`. */
  behavior: hpaBehaviorSchema.nullable(),
  /** `--horizontal-pod-autoscaler-sync-period` of the controller manager. */
  syncPeriodS: z.number().min(1).max(300),
  /** `--horizontal-pod-autoscaler-downscale-stabilization`. */
  downscaleStabilizationS: z.number().min(0).max(3600),
  /** `--horizontal-pod-autoscaler-tolerance`. */
  tolerance: z.number().min(0).max(1),
  /** `within` compares 1-t <= ratio <= 1+t; `absolute` is |1-ratio| <= t, as older Kubernetes did. */
  toleranceForm: z.enum(['within', 'absolute']),
});

export type ScalingPolicy = z.output<typeof scalingPolicySchema>;
export type ScalingRules = z.output<typeof scalingRulesSchema>;
export type HpaBehavior = z.output<typeof hpaBehaviorSchema>;
export type HpaSettings = z.output<typeof hpaSettingsSchema>;
