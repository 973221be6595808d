import { describe, expect, test } from 'vitest';
import { kedaDefaults, startSettings } from '../../../src/core/scaling/start-settings.ts';
import { scaleDownLimit, scaleUpLimit, type FilledRules } from '../../../src/model/hpa/behavior.ts';
import { emptyHistory } from '../../../src/model/hpa/history.ts';
import { stabilizePlain, stabilizeWithBehavior } from '../../../src/model/hpa/stabilization.ts';
import { cooldownOver } from '../../../src/model/keda/cooldown.ts';
import { createPod, endFirst } from '../../../src/model/pod/pod.ts';
import { createSimulation } from '../../../src/model/simulation/create.ts';

describe('an entry exactly as old as the window', () => {
  const wishes = [{ tS: 0, replicas: 9 }];

  test('counts without a behavior block', () => {
    expect(stabilizePlain(wishes, 1, 300, 300)).toBe(9);
    expect(stabilizePlain(wishes, 1, 300.1, 300)).toBe(1);
  });

  test('does not count with one', () => {
    expect(stabilizeWithBehavior(wishes, 9, 1, 14.9, 0, 15)).toBe(9);
    expect(stabilizeWithBehavior(wishes, 9, 1, 15, 0, 15)).toBe(1);
  });
});

describe('a policy in percent', () => {
  const half: FilledRules = {
    stabilizationWindowS: 0,
    selectPolicy: 'Max',
    policies: [{ type: 'Percent', value: 50, periodSeconds: 15 }],
  };

  test('rounds up on the way up and cuts off on the way down', () => {
    expect(scaleUpLimit(3, half, emptyHistory(), 100)).toBe(5);
    expect(scaleDownLimit(5, half, emptyHistory(), 100)).toBe(2);
  });

  test('starts from what was there when its period began', () => {
    const history = { ...emptyHistory(), scaleDowns: [{ tS: 90, change: 4 }], scaleUps: [{ tS: 95, change: 2 }] };
    // 6 now, 2 more within the period and 4 fewer: 8 at its start.
    expect(scaleUpLimit(6, half, history, 100)).toBe(12);
    expect(scaleDownLimit(6, half, history, 100)).toBe(4);
    expect(scaleUpLimit(6, half, history, 200)).toBe(9);
  });
});

test('the cooldown is over when its end lies before now, not at now', () => {
  const keda = { ...kedaDefaults, cooldownPeriodS: 20 };
  expect(cooldownOver(keda, 120, 100, 0).over).toBe(false);
  expect(cooldownOver(keda, 120.1, 100, 0).over).toBe(true);
});

test('a ReplicaSet ends what is not ready first, then the youngest', () => {
  const start = { scheduledS: 0, pulledS: 0, sandboxS: 0, runtimeS: 0, workS: 0, readyS: 0 };
  const pods = [0, 1, 2, 3].map((id) => createPod(id, id * 10, start));
  for (const pod of pods) pod.ready = pod.id !== 1;
  expect(pods.toSorted(endFirst).map(({ id }) => id)).toEqual([1, 3, 2, 0]);
});

/** The lab with its clocks set: KEDA looks at 11.5 s, the HPA at 12.5 s. */
const lab = { ...startSettings, run: { ...startSettings.run, pollPhaseS: 1.5, syncPhaseS: 12.5 } };

test('a pod that never worked is gone at once, even when its program would ignore the signal', () => {
  const worker = { ...lab.worker, onSigterm: 'ignore' as const };
  const simulation = createSimulation({ ...lab, worker });
  simulation.advanceTo(12.6);
  simulation.change({ ...lab, worker, keda: { ...lab.keda, pausedReplicas: 0 } });
  expect(simulation.pods().map(({ phase }) => phase)).toEqual(['terminating', 'gone', 'gone', 'gone']);
});

test('a pod never holds more than one pull brings beside what it works on', () => {
  const simulation = createSimulation({
    ...lab,
    arrivals: { shape: 'steady', ratePerMin: 900 },
    worker: { ...lab.worker, batch: 4, concurrency: 2, serviceSpread: 'exponential' },
  });
  let most = 0;
  for (let tS = 1; tS <= 120; tS += 0.25) {
    simulation.advanceTo(tS);
    for (const { busy, buffered } of simulation.snapshot().livePods) most = Math.max(most, busy + buffered);
  }
  expect(most).toBe(5);
});

test('mail that comes while the broker is away is taken in when it is back, with its age', () => {
  const simulation = createSimulation({ ...lab, faults: [{ kind: 'broker-down', fromS: 7, toS: 20 }] });
  simulation.advanceTo(19);
  expect(simulation.snapshot()).toMatchObject({ accepted: 0, kedaReady: false });
  simulation.advanceTo(21);
  expect(simulation.snapshot()).toMatchObject({ accepted: 200, oldestAgeS: 13 });
});
