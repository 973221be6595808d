import * as fc from 'fast-check';
import { podStartProfiles } from '../../../src/core/scaling/pod-start.ts';
import { scalingSettingsSchema } from '../../../src/core/scaling/settings.ts';
import type { ScalingSettings } from '../../../src/core/scaling/settings.ts';
import { hpaDefaults, startSettings } from '../../../src/core/scaling/start-settings.ts';

const ratePerMin = fc.integer({ min: 0, max: 600 });
const atS = fc.integer({ min: 0, max: 300 });

const arrivals = fc.oneof(
  fc.record({ shape: fc.constant('steady' as const), ratePerMin }),
  fc.record({
    shape: fc.constant('burst' as const),
    ratePerMin,
    mails: fc.integer({ min: 0, max: 500 }),
    atS,
    spreadS: fc.integer({ min: 0, max: 60 }),
  }),
  fc.record({
    shape: fc.constant('monday-morning' as const),
    ratePerMin,
    peakPerMin: ratePerMin,
    peakAtS: atS,
    widthS: fc.integer({ min: 1, max: 120 }),
  }),
  fc.record({ shape: fc.constant('drip' as const), everyS: fc.integer({ min: 1, max: 60 }) }),
);

const rules = fc.record({
  stabilizationWindowSeconds: fc.option(fc.integer({ min: 0, max: 300 })),
  selectPolicy: fc.option(fc.constantFrom('Max' as const, 'Min' as const, 'Disabled' as const)),
  policies: fc.option(
    fc.array(
      fc.record({
        type: fc.constantFrom('Pods' as const, 'Percent' as const),
        value: fc.integer({ min: 1, max: 200 }),
        periodSeconds: fc.integer({ min: 1, max: 120 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  ),
});

const keda = fc
  .record({
    pollingIntervalS: fc.integer({ min: 1, max: 60 }),
    cooldownPeriodS: fc.integer({ min: 0, max: 120 }),
    initialCooldownPeriodS: fc.integer({ min: 0, max: 60 }),
    minReplicaCount: fc.integer({ min: 0, max: 4 }),
    more: fc.integer({ min: 1, max: 20 }),
    lagThreshold: fc.integer({ min: 1, max: 50 }),
    activationLagThreshold: fc.integer({ min: 0, max: 20 }),
    useCachedMetrics: fc.boolean(),
    fallback: fc.option(
      fc.record({
        failureThreshold: fc.integer({ min: 0, max: 5 }),
        replicas: fc.integer({ min: 0, max: 8 }),
        behavior: fc.constantFrom('static' as const, 'currentReplicas' as const, 'currentReplicasIfHigher' as const),
      }),
    ),
    pausedScaleIn: fc.boolean(),
    pausedScaleOut: fc.boolean(),
    forceActivation: fc.boolean(),
  })
  .map(({ more, ...rest }) => ({
    ...startSettings.keda,
    ...rest,
    maxReplicaCount: rest.minReplicaCount + more,
  }));

const worker = fc.record({
  batch: fc.integer({ min: 1, max: 20 }),
  concurrency: fc.integer({ min: 1, max: 4 }),
  serviceMs: fc.integer({ min: 10, max: 5000 }),
  serviceSpread: fc.constantFrom('constant' as const, 'uniform' as const, 'exponential' as const, 'long-tail' as const),
  poisonPercent: fc.constantFrom(0, 0, 5, 100),
  onSigterm: fc.constantFrom('finish' as const, 'drop' as const, 'ignore' as const),
  gracePeriodS: fc.integer({ min: 0, max: 30 }),
});

const span = fc.tuple(atS, fc.integer({ min: 0, max: 60 })).map(([fromS, length]) => ({ fromS, toS: fromS + length }));
const fault = fc.oneof(
  fc
    .tuple(fc.constantFrom('broker-down' as const, 'monitor-down' as const, 'consumer-missing' as const), span)
    .map(([kind, { fromS, toS }]) => ({ kind, fromS, toS })),
  atS.map((at) => ({ kind: 'stream-lost' as const, atS: at })),
);

/** Settings of every kind that are valid, small enough to run in a test. */
export const anySettings: fc.Arbitrary<ScalingSettings> = fc
  .record({
    run: fc.record({
      durationS: fc.integer({ min: 1, max: 400 }),
      seed: fc.integer({ min: 0, max: 0xffff_ffff }),
      pollPhaseS: fc.option(fc.integer({ min: 0, max: 30 })),
      syncPhaseS: fc.option(fc.integer({ min: 0, max: 15 })),
    }),
    arrivals,
    queue: fc.record({ ackWaitS: fc.integer({ min: 1, max: 60 }), maxDeliver: fc.integer({ min: 1, max: 5 }) }),
    worker,
    podStart: fc.constantFrom(...Object.values(podStartProfiles), {
      ...podStartProfiles['native-runc'],
      imageCached: false,
    }),
    keda,
    behavior: fc.option(fc.record({ scaleUp: fc.option(rules), scaleDown: fc.option(rules) })),
    faults: fc.array(fault, { maxLength: 3 }),
  })
  .map(({ behavior, ...rest }) =>
    scalingSettingsSchema.parse({ version: 1, ...rest, hpa: { ...hpaDefaults, behavior } }),
  );
