import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/core/scaling/faults.ts';
import type { ScalingSettings } from '../../../src/core/scaling/settings.ts';
import { startSettings } from '../../../src/core/scaling/start-settings.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { createSimulation } from '../../../src/model/simulation/create.ts';
import type { MailEvent } from '../../../src/model/simulation/options.ts';

/** The lab with its clocks set: KEDA looks at 1.5 s, 6.5 s …, the HPA at 12.5 s, 27.5 s … */
const lab: ScalingSettings = {
  ...startSettings,
  run: { ...startSettings.run, pollPhaseS: 1.5, syncPhaseS: 12.5 },
};
const changed = (parts: { keda?: object; worker?: object; queue?: object; podStart?: object; faults?: Fault[] }) => ({
  ...lab,
  keda: { ...lab.keda, ...parts.keda },
  worker: { ...lab.worker, ...parts.worker },
  queue: { ...lab.queue, ...parts.queue },
  podStart: { ...lab.podStart, ...parts.podStart },
  faults: parts.faults ?? [],
});
const steps = (settings: ScalingSettings) =>
  simulate(settings)
    .decisions.filter(({ from, to }) => from !== to)
    .map(({ tS, to }) => `${to} at ${tS}`);

test('a burst wakes one pod, climbs by the speed limit, and sleeps after the cooldown', () => {
  expect(steps(lab)).toEqual(['1 at 11.5', '4 at 12.5', '5 at 27.5', '0 at 46.5']);
});

test('a decision says what went in and how the sum went', () => {
  const wake = simulate(lab).decisions.find(({ to }) => to === 1)!;
  expect(wake).toMatchObject({ by: 'keda', rule: 'keda-activate', inputs: { lag: 200, replicas: 0 } });
  expect(wake.sum).toEqual(['lag 200 > activation threshold 0', '0 → max(1, minReplicaCount 0) = 1']);
  expect(wake.source).toContain('scale_scaledobjects.go');
});

describe('pausing', () => {
  test('stops everything, at a given number of replicas if one is given', () => {
    expect(steps(changed({ keda: { paused: true } }))).toEqual([]);
    expect(steps(changed({ keda: { pausedReplicas: 3 } }))).toEqual(['3 at 1.5']);
  });

  test('of scale-in keeps what is there', () => {
    expect(steps(changed({ keda: { pausedScaleIn: true } })).at(-1)).toMatch(/^5 at/);
  });
});

describe('what goes wrong', () => {
  test('a missing consumer: nothing moves until it is there', () => {
    const settings = changed({ faults: [{ kind: 'consumer-missing', fromS: 0, toS: 30 }] });
    const { samples } = simulate(settings);
    expect(steps(settings)[0]).toBe('1 at 31.5');
    expect(samples[20]).toMatchObject({ replicas: 0, kedaReady: false, pending: 200 });
  });

  test('a broker that comes back: nothing is lost, nothing delivered twice', () => {
    const { totals } = simulate(changed({ faults: [{ kind: 'broker-down', fromS: 16, toS: 19 }] }));
    expect(totals).toMatchObject({ done: 200, lost: 0, redeliveries: 0 });
  });

  test('a stream that vanishes: KEDA holds its pods for a lag that is gone', () => {
    const { samples, totals } = simulate(changed({ faults: [{ kind: 'stream-lost', atS: 14 }] }));
    expect(totals.lost).toBeGreaterThan(100);
    expect(samples.at(-1)).toMatchObject({ lag: 0, replicas: 5, kedaActive: true, kedaReady: true });
  });

  test('an unreachable monitor with a fallback: the HPA goes to the fallback, from one pod on, not from zero', () => {
    const fallback = { failureThreshold: 2, replicas: 3, behavior: 'static' };
    const blind: Fault[] = [{ kind: 'monitor-down', fromS: 0, toS: 500 }];
    expect(steps(changed({ keda: { fallback }, faults: blind }))).toEqual([]);
    expect(steps(changed({ keda: { fallback, minReplicaCount: 1 }, faults: blind }))).toEqual(['3 at 42.5']);
  });

  test('poison: delivered as often as allowed, then dead', () => {
    const { totals } = simulate(
      changed({ worker: { poisonPercent: 100, serviceMs: 10 }, queue: { ackWaitS: 5, maxDeliver: 3 } }),
    );
    expect(totals).toMatchObject({ done: 0, dead: 200, redeliveries: 400 });
  });

  test('work that takes longer than the wait for its acknowledgement is done twice', () => {
    const { totals } = simulate(changed({ worker: { serviceMs: 3000 }, queue: { ackWaitS: 2, maxDeliver: 100 } }));
    expect(totals.redeliveries).toBeGreaterThan(0);
    expect(totals.wasted).toBeGreaterThan(0);
  });
});

describe('the end of a pod', () => {
  /** Five pods in work when the HPA, without a memory, sees a small queue. */
  const ending = (onSigterm: 'finish' | 'drop' | 'ignore') => {
    const settings = changed({ worker: { onSigterm, serviceMs: 4000, batch: 5, gracePeriodS: 10 } });
    return simulate({
      ...settings,
      keda: { ...settings.keda, cooldownPeriodS: 0 },
      run: { ...settings.run, durationS: 400 },
    });
  };

  test('drops its mail and has it delivered again, or finishes it', () => {
    const events: MailEvent[] = [];
    const simulation = createSimulation(lab, { onMail: (event) => events.push(event) });
    simulation.advanceTo(20);
    simulation.change(changed({ keda: { maxReplicaCount: 1 }, worker: { onSigterm: 'drop' } }));
    simulation.advanceTo(100);
    expect(simulation.totals()).toMatchObject({ done: 200 });
    expect(simulation.totals().redeliveries).toBeGreaterThan(0);
    expect(events.filter(({ kind }) => kind === 'due-again').length).toBeGreaterThan(0);
  });

  test.each(['finish', 'drop', 'ignore'] as const)('%s: every mail is done in the end', (onSigterm) => {
    expect(ending(onSigterm).totals).toMatchObject({ accepted: 200, done: 200 });
  });
});

test('the first pod on a node without the image waits for the download, the others do not', () => {
  const { pods } = simulate(
    changed({ podStart: { imageCached: false, imageMB: 100, linkMbps: 100, spreadPercent: 0 } }),
  );
  const waited = pods.map(({ createdS, worksAtS }) => Math.round(worksAtS - createdS));
  expect(waited).toEqual([9, 8, 8, 8, 1]);
});

test('settings changed on the way count from then on, and are kept when one goes back', () => {
  const simulation = createSimulation(lab);
  simulation.advanceTo(20);
  simulation.change(changed({ keda: { maxReplicaCount: 2 } }));
  simulation.advanceTo(60);
  const first = structuredClone(simulation.decisions);
  expect(first.find(({ rule }) => rule === 'hpa-out-of-bounds')).toMatchObject({ from: 4, to: 2 });
  simulation.advanceTo(10);
  simulation.advanceTo(60);
  expect(simulation.decisions).toEqual(first);
});
