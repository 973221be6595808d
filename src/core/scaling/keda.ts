import { z } from 'zod';

const replicas = z.int().min(0).max(1000);

/** What KEDA returns to the HPA after too many errors of the scaler (`spec.fallback`). */
export const fallbackSettingsSchema = z.strictObject({
  failureThreshold: z.int().min(0).max(1000),
  replicas,
  behavior: z.enum(['static', 'currentReplicas', 'currentReplicasIfHigher', 'currentReplicasIfLower']),
});

/** The part of a ScaledObject that KEDA itself acts on, with its names and a unit at the end where one is missing. */
export const kedaSettingsSchema = z.strictObject({
  pollingIntervalS: z.int().min(1).max(3600),
  cooldownPeriodS: z.int().min(0).max(86_400),
  initialCooldownPeriodS: z.int().min(0).max(86_400),
  minReplicaCount: replicas,
  maxReplicaCount: z.int().min(1).max(1000),
  /** KEDA's documentation allows 0 only; null is "not set". */
  idleReplicaCount: z.literal(0).nullable(),
  /** Mails of lag that one pod answers for. */
  lagThreshold: z.int().min(1).max(1_000_000),
  /** The workload wakes when the lag is *above* this number. */
  activationLagThreshold: z.int().min(0).max(1_000_000),
  /** Whether the HPA gets the value of the last poll in place of a fresh one. */
  useCachedMetrics: z.boolean(),
  fallback: fallbackSettingsSchema.nullable(),
  /** Annotations `autoscaling.keda.sh/…`. */
  paused: z.boolean(),
  pausedReplicas: replicas.nullable(),
  pausedScaleIn: z.boolean(),
  pausedScaleOut: z.boolean(),
  forceActivation: z.boolean(),
});

export type FallbackSettings = z.output<typeof fallbackSettingsSchema>;
export type KedaSettings = z.output<typeof kedaSettingsSchema>;
