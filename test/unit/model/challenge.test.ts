import { describe, expect, test } from 'vitest';
import { challengeSchema } from '../../../src/core/scaling/challenge.ts';
import type { KedaSettings } from '../../../src/core/scaling/keda.ts';
import type { ScalingSettings } from '../../../src/core/scaling/settings.ts';
import { kedaDefaults, startSettings } from '../../../src/core/scaling/start-settings.ts';
import { hints } from '../../../src/model/challenge/hints.ts';
import { scoreChallenge } from '../../../src/model/challenge/score.ts';
import { simulate } from '../../../src/model/simulate.ts';

/** KEDA as it comes, and a Monday morning. */
const start: ScalingSettings = {
  ...startSettings,
  run: { ...startSettings.run, durationS: 900 },
  arrivals: { shape: 'monday-morning', ratePerMin: 6, peakPerMin: 1800, peakAtS: 300, widthS: 90 },
  keda: { ...kedaDefaults, maxReplicaCount: 4 },
};

const challenge = challengeSchema.parse({
  id: 'monday-morning',
  title: 'p95 age under 30 s with on average at most 4 pods',
  start,
  mayChange: ['keda', 'hpa.behavior'],
  goals: [
    { kind: 'p95-age', atMostS: 30 },
    { kind: 'average-pods', atMost: 4 },
  ],
  seeds: [1, 2, 3],
});

function answer(keda: Partial<KedaSettings>, windowS: number | null = null) {
  const scaleDown = { stabilizationWindowSeconds: windowS, selectPolicy: null, policies: null };
  const behavior = windowS === null ? null : { scaleUp: null, scaleDown };
  return scoreChallenge(challenge, { ...start, keda: { ...start.keda, ...keda }, hpa: { ...start.hpa, behavior } });
}

describe('the challenge "p95 age under 30 s with on average at most 4 pods"', () => {
  test('is not passed by the defaults', () => {
    const result = answer({});
    expect(result.passed).toBe(false);
    expect(result.points).toBeLessThan(100);
    expect(result.hints.length).toBeGreaterThan(0);
    expect(result.hints[0]?.text).toMatch(/all 4 pods were there/);
  });

  test.each([
    [
      'going to zero between the mails',
      { maxReplicaCount: 8, activationLagThreshold: 5, cooldownPeriodS: 10, pollingIntervalS: 5 },
      null,
    ],
    ['a higher threshold', { maxReplicaCount: 8, lagThreshold: 30, cooldownPeriodS: 0, pollingIntervalS: 5 }, null],
    ['a shorter memory of the HPA', { maxReplicaCount: 10 }, 60],
    ['one pod that always waits, and a short memory', { maxReplicaCount: 8, minReplicaCount: 1 }, 30],
  ])('is passed by %s', (_why, keda, windowS) => {
    const result = answer(keda, windowS);
    expect(result).toMatchObject({ passed: true, points: 100, hints: [] });
  });

  test('is not passed by pods without end', () => {
    const result = answer({ minReplicaCount: 30, maxReplicaCount: 30 });
    expect(result.goals.find(({ goal }) => goal.kind === 'average-pods')?.met).toBe(false);
    expect(result.hints.slice(0, 2).map(({ id }) => id)).toContain('idle-pods');
  });

  test('takes from an answer only what may be changed', () => {
    const cheating = { ...start, worker: { ...start.worker, serviceMs: 1 }, run: { ...start.run, durationS: 1 } };
    expect(scoreChallenge(challenge, cheating)).toEqual(answer({}));
  });
});

describe('hints come from the run itself', () => {
  const burst = (keda: Partial<KedaSettings>) =>
    hints(simulate({ ...startSettings, keda: { ...startSettings.keda, ...keda } })).map(({ id }) => id);

  test('a long polling interval', () => {
    const phase = { ...startSettings.run, pollPhaseS: 0 };
    const run = simulate({ ...startSettings, run: phase, keda: { ...startSettings.keda, pollingIntervalS: 30 } });
    expect(hints(run).find(({ id }) => id === 'slow-to-wake')?.text).toBe(
      'Mail waited 22 s for KEDA to look; it looks every 30 s.',
    );
  });

  test('an activation threshold that is never passed', () => {
    expect(burst({ activationLagThreshold: 500 })).toEqual(['never-active']);
  });

  test('a threshold that calls a long queue fine', () => {
    expect(burst({ lagThreshold: 500 })).toContain('threshold-too-high');
  });

  test('pods that wait for nothing', () => {
    expect(burst({ cooldownPeriodS: 100 })).toContain('idle-pods');
    expect(burst({ cooldownPeriodS: 0, pollingIntervalS: 1 })).not.toContain('idle-pods');
  });
});
