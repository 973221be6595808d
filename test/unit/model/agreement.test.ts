import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { compareWithRecording } from '../../../src/model/replay/compare.ts';
import type { Comparison } from '../../../src/model/replay/compare.ts';
import { replayInput } from '../../../src/model/replay/from-recording.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { readRecording, recordingList } from '../../tools/recordings.ts';

const { recordings } = recordingList();
const rows: Record<string, unknown>[] = [];
const seconds = (value: number | null) => (value === null ? 'never' : Number(value.toFixed(2)));
const steps = (list: Comparison['recordedSteps']) => `0 ${list.map(({ replicas }) => replicas).join(' ')}`;

/** What the board saw: no scaling, so nothing for the model to replay. */
const withoutScaling = 'board.jsonl';

test('every recording of scaling in the folder is compared', () => {
  const files = readdirSync(new URL('../../../labs/mail-triage/recordings/', import.meta.url));
  expect(recordings.map(({ file }) => file).toSorted()).toEqual(
    files.filter((file) => file.endsWith('.jsonl') && file !== withoutScaling).toSorted(),
  );
});

describe.each(recordings)('$file: $title', (facts) => {
  const comparison = compareWithRecording(readRecording(facts), facts);
  rows.push({
    recording: facts.file.replace('.jsonl', ''),
    samples: comparison.samples.length,
    'replicas off by': comparison.maxReplicaDifference,
    'samples that differ': comparison.differingSamples,
    'lag off by': comparison.maxLagDifference,
    'wakes (s off)': seconds(comparison.activationDifferenceS),
    'sleeps (s off)': seconds(comparison.scaleInDifferenceS),
    recorded: steps(comparison.recordedSteps),
    model: steps(comparison.modelSteps),
  });

  test('goes through the same numbers of replicas', () => {
    expect(comparison.modelSteps.map(({ replicas }) => replicas)).toEqual(
      comparison.recordedSteps.map(({ replicas }) => replicas),
    );
  });

  test('is never off by more than one replica', () => {
    expect(comparison.samples.length).toBeGreaterThan(40);
    expect(comparison.maxReplicaDifference).toBeLessThanOrEqual(1);
  });

  test('wakes and sleeps within one polling period of the real one', () => {
    // Where neither of the two did it, there is no difference.
    const { activationDifferenceS, scaleInDifferenceS, pollingIntervalS } = comparison;
    expect(Math.abs(activationDifferenceS ?? 0)).toBeLessThanOrEqual(pollingIntervalS);
    expect(Math.abs(scaleInDifferenceS ?? 0)).toBeLessThanOrEqual(pollingIntervalS);
  });

  test('gives the reasons that the real HPA wrote into its status, and reads nearly its metric', () => {
    expect(comparison.syncs.length).toBeGreaterThanOrEqual(3);
    for (const sync of comparison.syncs) {
      expect(sync.modelLimit).toBe(sync.recordedLimit);
      expect(sync.modelStabilized).toBe(sync.recordedStabilized);
      expect(Math.abs((sync.modelMetric ?? Infinity) - sync.recordedMetric)).toBeLessThanOrEqual(15);
    }
  });

  test('takes the same steps with work that is three percent faster or slower', () => {
    const { settings, options, startS } = replayInput(readRecording(facts), facts);
    for (const factor of [0.97, 1.03]) {
      const worker = { ...settings.worker, serviceMs: settings.worker.serviceMs * factor };
      const moved = simulate({ ...settings, worker }, options).decisions.filter(({ from, to }) => from !== to);
      expect(moved.map(({ to }) => to)).toEqual(comparison.recordedSteps.map(({ replicas }) => replicas));
      for (const [index, { tS }] of moved.entries()) {
        const recordedS = comparison.recordedSteps[index]?.atS ?? 0;
        // One poll earlier or later, and what the recorder's watch adds.
        expect(Math.abs(tS + startS - recordedS)).toBeLessThan(comparison.pollingIntervalS + 0.5);
      }
    }
  });
});

test('lifts 4 to 5 when the queue is nearly empty, because the window remembers a higher wish', () => {
  const facts = recordings.find(({ file }) => file === 'scale-native-plain.jsonl')!;
  const { decisions } = compareWithRecording(readRecording(facts), facts);
  const step = decisions.find(({ from, to }) => from === 4 && to === 5)!;
  expect(step.inputs['desired']).toBe(1);
  expect(step.inputs['stabilized']).toBeGreaterThan(30);
  expect(step.sum.join('; ')).toContain('highest wish of the last 300 s');
});

afterAll(() => {
  console.table(rows);
});
