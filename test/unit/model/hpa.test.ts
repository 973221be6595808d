import { describe, expect, test } from 'vitest';
import type { HpaBehavior } from '../../../src/core/scaling/hpa.ts';
import { hpaDefaults } from '../../../src/core/scaling/start-settings.ts';
import { fillBehavior } from '../../../src/model/hpa/behavior.ts';
import { desiredReplicas } from '../../../src/model/hpa/formula.ts';
import { emptyHistory } from '../../../src/model/hpa/history.ts';
import { syncHpa } from '../../../src/model/hpa/sync.ts';

const byDefault: HpaBehavior = { scaleUp: null, scaleDown: null };

/** Syncs every 15 s with the metrics given, starting with `replicas`; gives the replicas after each. */
function walk(replicas: number, metrics: (number | null)[], behavior: HpaBehavior | null, max = 20, target = 10) {
  const history = emptyHistory();
  let current = replicas;
  return metrics.map((metric, index) => {
    const decision = syncHpa(
      {
        nowS: 15 * (index + 1),
        specReplicas: current,
        statusReplicas: current,
        minReplicas: 1,
        maxReplicas: max,
        target,
        metric,
        hpa: hpaDefaults,
        behavior,
      },
      history,
    );
    current = decision.to;
    return current;
  });
}

describe('the formula', () => {
  test.each([
    { replicas: 10, metric: 104, wanted: 10, why: 'ratio 1.04 is within the tolerance' },
    { replicas: 10, metric: 111, wanted: 12, why: 'ceil(11.1)' },
    { replicas: 10, metric: 89, wanted: 9, why: 'ceil(8.9)' },
    { replicas: 10, metric: 90, wanted: 10, why: 'the lower edge stays' },
    { replicas: 1, metric: 5, wanted: 1, why: 'ceil(0.5)' },
    { replicas: 1, metric: 200, wanted: 20, why: 'far off' },
    { replicas: 3, metric: 0, wanted: 0, why: 'nothing to do; the limits make it 1' },
  ])('wants $wanted of $replicas replicas at a metric of $metric: $why', ({ replicas, metric, wanted }) => {
    for (const toleranceForm of ['within', 'absolute'] as const) {
      const input = { metric, target: 10, statusReplicas: replicas, tolerance: 0.1, toleranceForm };
      expect(desiredReplicas(input).desired).toBe(wanted);
    }
  });

  test('differs at the very edge between newer and older Kubernetes', () => {
    const input = { metric: 110, target: 10, statusReplicas: 10, tolerance: 0.1 };
    expect(desiredReplicas({ ...input, toleranceForm: 'within' }).desired).toBe(10);
    expect(desiredReplicas({ ...input, toleranceForm: 'absolute' }).desired).toBe(11);
  });

  test('shows its sum', () => {
    const input = { metric: 187, target: 5, statusReplicas: 1, tolerance: 0.1, toleranceForm: 'within' as const };
    expect(desiredReplicas(input).sum).toBe(
      'ratio = 187 / (5 × 1) = 37.4, outside 0.9 to 1.1, so desired = ceil(187 / 5) = 38',
    );
  });
});

describe('without a behavior block, as KEDA writes the HPA', () => {
  test('goes up by max(2 × current, 4) in one sync', () => {
    expect(walk(1, [200, 200, 200, 200], null)).toEqual([4, 8, 16, 20]);
  });

  test('comes down only when the highest wish is 300 s old', () => {
    const metrics = [200, 200, 200, ...Array.from({ length: 24 }, () => 10)];
    const replicas = walk(1, metrics, null, 10);
    // The last wish of 20 is at 45 s; at 345 s it still counts, at 360 s it does not.
    expect(replicas[345 / 15 - 1]).toBe(10);
    expect(replicas[360 / 15 - 1]).toBe(1);
  });

  test('keeps a wish above the maximum and uses it later', () => {
    expect(walk(1, [187, 0], null, 5, 5)).toEqual([4, 5]);
  });
});

describe('with a behavior block', () => {
  test('goes 1, 5, 10, 20 by its defaults: the larger of 4 pods and 100 %', () => {
    expect(walk(1, [200, 200, 200], byDefault)).toEqual([5, 10, 20]);
  });

  test('fills the defaults of Kubernetes', () => {
    expect(fillBehavior(byDefault, 300)).toEqual({
      scaleUp: {
        stabilizationWindowS: 0,
        selectPolicy: 'Max',
        policies: [
          { type: 'Pods', value: 4, periodSeconds: 15 },
          { type: 'Percent', value: 100, periodSeconds: 15 },
        ],
      },
      scaleDown: {
        stabilizationWindowS: 300,
        selectPolicy: 'Max',
        policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
      },
    });
  });

  test('takes the smaller policy with Min, and none with Disabled', () => {
    const policies = [
      { type: 'Pods' as const, value: 1, periodSeconds: 15 },
      { type: 'Percent' as const, value: 100, periodSeconds: 15 },
    ];
    const rules = { stabilizationWindowSeconds: null, policies };
    expect(walk(4, [200, 200], { ...byDefault, scaleUp: { ...rules, selectPolicy: 'Min' } })).toEqual([5, 6]);
    expect(walk(4, [200, 200], { ...byDefault, scaleUp: { ...rules, selectPolicy: 'Disabled' } })).toEqual([4, 4]);
  });

  test('counts what was added within the period of the policy', () => {
    const policies = [{ type: 'Pods' as const, value: 3, periodSeconds: 60 }];
    const scaleUp = { stabilizationWindowSeconds: null, selectPolicy: null, policies };
    expect(walk(1, [200, 200, 200, 200, 200], { ...byDefault, scaleUp })).toEqual([4, 4, 4, 4, 7]);
  });

  test('waits with scale-up until the lowest wish of its window allows it', () => {
    const scaleUp = { stabilizationWindowSeconds: 30, selectPolicy: null, policies: null };
    expect(walk(1, [10, 200, 200, 200], { ...byDefault, scaleUp })).toEqual([1, 1, 5, 10]);
  });
});

describe('at the borders', () => {
  test('is off at zero, keeps still without a metric, and obeys minimum and maximum', () => {
    expect(walk(0, [200], null)).toEqual([0]);
    expect(walk(3, [null, null], null)).toEqual([3, 3]);
    expect(walk(30, [200], null)).toEqual([20]);
  });
});
