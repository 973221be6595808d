import { describe, expect, test } from 'vitest';
import type { KedaSettings } from '../../../src/core/scaling/keda.ts';
import { kedaDefaults } from '../../../src/core/scaling/start-settings.ts';
import { fallbackMetric } from '../../../src/model/keda/fallback.ts';
import { behaviorWithPauses } from '../../../src/model/keda/pause.ts';
import { pollKeda } from '../../../src/model/keda/poll.ts';
import { readScaler } from '../../../src/model/keda/scaler.ts';

type Case = { keda?: Partial<KedaSettings>; lag?: number | null; replicas?: number; lastActiveS?: number | null };

function poll({ keda, lag = 0, replicas = 0, lastActiveS = null }: Case, nowS = 1000.5) {
  return pollKeda({
    nowS,
    keda: { ...kedaDefaults, ...keda },
    reading: lag === null ? { ok: false, error: 'the consumer does not exist' } : { ok: true, lag, phantom: false },
    replicas,
    lastActiveS,
    createdS: 0,
  });
}

test('the defaults are those of KEDA 2.20', () => {
  expect(kedaDefaults).toMatchObject({
    pollingIntervalS: 30,
    cooldownPeriodS: 300,
    initialCooldownPeriodS: 0,
    minReplicaCount: 0,
    maxReplicaCount: 100,
    lagThreshold: 10,
    activationLagThreshold: 0,
  });
});

describe('waking', () => {
  test('needs a lag above the activation threshold, not equal to it', () => {
    expect(poll({ keda: { activationLagThreshold: 5 }, lag: 5 }).decision.to).toBe(0);
    expect(poll({ keda: { activationLagThreshold: 5 }, lag: 6 }).decision.to).toBe(1);
  });

  test('goes to 1 or to the minimum, never further, and notes the time in whole seconds', () => {
    const woken = poll({ lag: 100_000 });
    expect(woken.decision).toMatchObject({ rule: 'keda-activate', from: 0, to: 1 });
    expect(woken.lastActiveS).toBe(1000);
    expect(poll({ keda: { minReplicaCount: 3 }, lag: 1 }).decision.to).toBe(3);
  });

  test('happens without any lag when it is forced, and not at all when scale-out is paused', () => {
    expect(poll({ keda: { forceActivation: true }, lag: 0 }).decision.to).toBe(1);
    expect(poll({ keda: { pausedScaleOut: true }, lag: 9 }).decision).toMatchObject({ rule: 'keda-held', to: 0 });
  });
});

describe('going to zero', () => {
  test('waits for the cooldown and then goes from any number at once', () => {
    expect(poll({ replicas: 7, lastActiveS: 900 }).decision).toMatchObject({ rule: 'keda-cooldown', to: 7 });
    expect(poll({ replicas: 7, lastActiveS: 700 }).decision).toMatchObject({ rule: 'keda-to-zero', to: 0 });
  });

  test('uses the initial cooldown while it has never been active', () => {
    const keda = { initialCooldownPeriodS: 2000 };
    expect(poll({ keda, replicas: 2 }).decision.rule).toBe('keda-cooldown');
    expect(poll({ keda, replicas: 2 }, 2000.5).decision.to).toBe(0);
  });

  test('does not happen with a minimum, with scale-in paused, or while work is in flight', () => {
    expect(poll({ keda: { minReplicaCount: 2 }, replicas: 7, lastActiveS: 0 }).decision.to).toBe(7);
    expect(poll({ keda: { pausedScaleIn: true }, replicas: 7, lastActiveS: 0 }).decision.rule).toBe('keda-held');
    expect(poll({ lag: 1, replicas: 7, lastActiveS: 0 })).toMatchObject({ lastActiveS: 1000, active: true });
  });

  test('goes to the idle count, and from there to the minimum', () => {
    const keda = { minReplicaCount: 2, idleReplicaCount: 0 as const };
    expect(poll({ keda, replicas: 5, lastActiveS: 0 }).decision.to).toBe(0);
    expect(poll({ keda, replicas: 0, lag: 1 }).decision.to).toBe(2);
  });
});

describe('an error of the scaler', () => {
  test('changes nothing and makes the ScaledObject not ready', () => {
    for (const replicas of [0, 4]) {
      const result = poll({ lag: null, replicas, lastActiveS: 0 });
      expect(result).toMatchObject({ ready: false, active: false });
      expect(result.decision).toMatchObject({ rule: 'keda-error', to: replicas });
    }
  });

  test('with a fallback gives the HPA a made-up metric after the threshold, and never wakes from zero', () => {
    const fallback = { failureThreshold: 3, replicas: 6, behavior: 'static' as const };
    expect(fallbackMetric(fallback, 3, 10, 2)).toBeNull();
    expect(fallbackMetric(fallback, 4, 10, 2)).toBe(60);
    expect(fallbackMetric({ ...fallback, behavior: 'currentReplicasIfHigher' }, 4, 10, 8)).toBe(80);
    expect(fallbackMetric({ ...fallback, behavior: 'currentReplicasIfLower' }, 4, 10, 8)).toBe(60);
    expect(poll({ keda: { fallback }, lag: null })).toMatchObject({ ready: true, decision: { to: 0 } });
  });
});

describe('the nats-jetstream scaler', () => {
  const view = { reachable: true, consumerExists: true, streamExists: true, pending: 5, ackPending: 2 };

  test('adds what is in flight to what waits', () => {
    expect(readScaler(view, null)).toEqual({ ok: true, lag: 7, phantom: false });
  });

  test('fails without a consumer or a broker', () => {
    expect(readScaler({ ...view, consumerExists: false }, 7).ok).toBe(false);
    expect(readScaler({ ...view, reachable: false }, 7).ok).toBe(false);
  });

  test('goes on reporting the last lag when the stream is gone', () => {
    expect(readScaler({ ...view, streamExists: false }, 860)).toEqual({ ok: true, lag: 860, phantom: true });
  });
});

test('a pause of one direction gives the HPA a behavior block', () => {
  const keda = { ...kedaDefaults, pausedScaleIn: true };
  const rules = { stabilizationWindowSeconds: null, selectPolicy: 'Disabled', policies: null };
  expect(behaviorWithPauses(null, keda)).toEqual({ scaleUp: null, scaleDown: rules });
  expect(behaviorWithPauses(null, kedaDefaults)).toBeNull();
});
