import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { startSettings } from '../../../src/core/scaling/start-settings.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { createSimulation } from '../../../src/model/simulation/create.ts';
import { anySettings } from './any-settings.ts';

test('replicas stay between zero or the minimum, and the maximum', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const { minReplicaCount: min, maxReplicaCount: max, pausedScaleOut } = settings.keda;
      const { decisions } = simulate(settings);
      expect(decisions.every(({ to }) => to >= 0 && to <= max)).toBe(true);
      const byHpa = decisions.filter(({ rule }) => rule.startsWith('hpa-scale'));
      expect(byHpa.every(({ to }) => pausedScaleOut || to >= Math.max(1, min))).toBe(true);
    }),
  );
});

test('no mail is lost without a name: accepted = waiting + in flight + done + dead + lost, at every moment', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const { samples, totals } = simulate(settings);
      const { accepted, waiting, inFlight, done, dead, lost } = totals;
      expect(waiting + inFlight + done + dead + lost).toBe(accepted);
      const keepsStream = settings.faults.every(({ kind }) => kind !== 'stream-lost');
      expect(keepsStream && lost > 0).toBe(false);
      for (const sample of keepsStream ? samples : []) {
        expect(sample.pending + sample.ackPending + sample.done + sample.dead).toBe(sample.accepted);
        expect(sample.lag).toBe(sample.pending + sample.ackPending);
      }
    }),
  );
});

test('the same settings give the same run', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(simulate(settings)).toEqual(simulate(settings));
    }),
    { numRuns: 30 },
  );
});

test('played in steps, scrubbed back and forth, it is the same run', () => {
  fc.assert(
    fc.property(
      anySettings,
      fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 6 }),
      (settings, stops) => {
        const simulation = createSimulation(settings);
        for (const stop of stops) simulation.advanceTo(Math.min(stop, settings.run.durationS));
        simulation.advanceTo(settings.run.durationS);
        const { samples, decisions } = simulate(settings);
        expect(simulation.samples).toEqual(samples);
        expect(simulation.decisions).toEqual(decisions);
      },
    ),
    { numRuns: 50 },
  );
});

test('more mail never means fewer mails done, when the pods are given time to finish', () => {
  const arrivalsFor = (ratePerMin: number) => ({
    shape: 'monday-morning' as const,
    ratePerMin,
    peakPerMin: 3 * ratePerMin,
    peakAtS: 60,
    widthS: 30,
  });
  fc.assert(
    fc.property(anySettings, fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 120 }), (any, rate, more) => {
      const doneAt = (ratePerMin: number) => {
        // The settings end the arrivals after two minutes; the hour after that is for the work.
        const run = { ...any.run, durationS: 120 };
        const keda = { ...startSettings.keda, maxReplicaCount: any.keda.maxReplicaCount };
        const worker = { ...any.worker, serviceMs: 300, poisonPercent: 0, onSigterm: 'finish' as const };
        const settings = { ...startSettings, run, worker, keda, arrivals: arrivalsFor(ratePerMin) };
        const simulation = createSimulation(settings, { sampleEveryS: 60 });
        simulation.advanceTo(3600);
        return simulation.totals();
      };
      const few = doneAt(rate);
      const many = doneAt(rate + more);
      expect(few.done).toBe(few.accepted);
      expect(many.done).toBeGreaterThanOrEqual(few.done);
    }),
    { numRuns: 40 },
  );
});

test('with a fixed number of pods, more mail means no fewer mails done at every moment', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      (pods, rate, more) => {
        const run = (ratePerMin: number) =>
          simulate({
            ...startSettings,
            arrivals: { shape: 'steady', ratePerMin },
            keda: { ...startSettings.keda, minReplicaCount: pods, maxReplicaCount: pods },
          }).samples;
        const few = run(rate);
        const many = run(rate + more);
        for (const [index, sample] of few.entries()) expect(many[index]?.done).toBeGreaterThanOrEqual(sample.done);
      },
    ),
    { numRuns: 40 },
  );
});
