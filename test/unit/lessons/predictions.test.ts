import { describe, expect, test } from 'vitest';
import * as eventLesson from '../../../lessons/02-scale-by-events/predictions.ts';
import * as kedaLesson from '../../../lessons/03-how-keda-works/predictions.ts';
import { observeRun } from '../../../src/page/predict/observe-run.ts';
import { runPredictionSchema } from '../../../src/page/predict/run-prediction.ts';

const predictions = [...Object.values(eventLesson), ...Object.values(kedaLesson)];

describe.each(predictions)('the prediction $id', (prediction) => {
  test('holds its schema, and what the simulation does is one of its options', () => {
    const { observed, settings, options } = runPredictionSchema.parse(prediction);
    expect(options.map(({ value }) => value)).toContain(observeRun(observed, settings).option);
  });

  test('says the same for every seed, so that the text after it is true for everybody', () => {
    const { observed, settings } = prediction;
    const found = [1, 2, 3, 4, 5].map(
      (seed) => observeRun(observed, { ...settings, run: { ...settings.run, seed } }).option,
    );
    expect(new Set(found).size).toBe(1);
  });
});

test('a pod is as busy with a full queue as with a nearly empty one', () => {
  const { option, words } = observeRun('busy-share', eventLesson.busyPod.settings);
  expect(option).toBe('same');
  expect(words).toBe('100 % busy with more than 150 mails left, 100 % busy with fewer than 20 left');
});

test('a burst goes through the numbers that the text explains: a wish of 40, then up with a wish of 1', () => {
  const { words, rows } = observeRun('replica-steps', kedaLesson.fiveSteps.settings);
  expect(words).toBe('0 → 1 → 4 → 5 → 0');
  expect(rows.map(([, who]) => who)).toEqual(['KEDA', 'HPA', 'HPA', 'KEDA']);
  expect(rows[1]?.[3]).toContain('= 40');
  expect(rows[2]?.[3]).toMatch(/= 1; .*highest wish of the last 300 s is 40/);
});

test('a lag that is gone keeps its pods', () => {
  const { words, rows } = observeRun('pods-at-end', kedaLesson.phantomLag.settings);
  expect(words).toBe('5 pods, with 0 mails in the queue');
  expect(rows.at(-1)?.[3]).toContain('the last lag seen; the stream is gone');
});
