import type { KedaSettings } from './keda.ts';
import { podStartProfiles } from './pod-start.ts';
import type { ScalingSettings } from './settings.ts';

/**
 * What KEDA 2.20 does when a ScaledObject does not say (withtriggers_types.go:51, scale_executor.go:35-36,
 * scaledobject_types.go:96-97; lagThreshold from the nats-jetstream scaler).
 */
export const kedaDefaults: KedaSettings = {
  pollingIntervalS: 30,
  cooldownPeriodS: 300,
  initialCooldownPeriodS: 0,
  minReplicaCount: 0,
  maxReplicaCount: 100,
  idleReplicaCount: null,
  lagThreshold: 10,
  activationLagThreshold: 0,
  useCachedMetrics: false,
  fallback: null,
  paused: false,
  pausedReplicas: null,
  pausedScaleIn: false,
  pausedScaleOut: false,
  forceActivation: false,
};

/** The controller manager's flags as Kubernetes ships them, and no `behavior`, as in the HPA that KEDA writes. */
export const hpaDefaults: ScalingSettings['hpa'] = {
  behavior: null,
  syncPeriodS: 15,
  downscaleStabilizationS: 300,
  tolerance: 0.1,
  toleranceForm: 'within',
};

/** Where the simulator begins: the ScaledObject of the recorded runs, with a burst of 200 mails. */
export const startSettings: ScalingSettings = {
  version: 1,
  run: { durationS: 120, seed: 1, pollPhaseS: null, syncPhaseS: null },
  arrivals: { shape: 'burst', ratePerMin: 0, mails: 200, atS: 8, spreadS: 0.5 },
  queue: { ackWaitS: 30, maxDeliver: 5 },
  worker: {
    batch: 1,
    concurrency: 1,
    serviceMs: 300,
    serviceSpread: 'constant',
    poisonPercent: 0,
    onSigterm: 'finish',
    gracePeriodS: 10,
  },
  podStart: podStartProfiles['wasm-precompiled'],
  keda: { ...kedaDefaults, pollingIntervalS: 5, cooldownPeriodS: 20, maxReplicaCount: 5, lagThreshold: 5 },
  hpa: hpaDefaults,
  faults: [],
};
