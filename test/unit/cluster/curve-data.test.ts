import { expect, test } from 'vitest';
import { startSettings } from '../../../src/core/scaling/start-settings.ts';
import { createSimulation } from '../../../src/model/simulation/create.ts';
import { columns, roundTop } from '../../../src/page/cluster/curve-data.ts';
import { thin } from '../../../src/page/cluster/thin.ts';
import { clockWords } from '../../../src/page/cluster/time-words.ts';

test('a scale ends at a round number that holds the highest value', () => {
  expect([0, 5, 6, 9, 11, 187, 201, 860, 1000].map((value) => roundTop(value, 5))).toEqual([
    5, 5, 8, 10, 20, 200, 300, 1000, 1000,
  ]);
});

test('a curve ends at the present moment, and says it once', () => {
  const simulation = createSimulation(startSettings);
  simulation.advanceTo(12.4);
  const [times, replicas] = columns(simulation.samples, simulation.snapshot(), ['replicas']);
  expect(times.slice(-2)).toEqual([12, 12.4]);
  expect(replicas!).toHaveLength(times.length);
  simulation.advanceTo(13);
  expect(columns(simulation.samples, simulation.snapshot(), ['lag'])[0].slice(-2)).toEqual([12, 13]);
});

test('a long list is thinned evenly and keeps its ends', () => {
  const values = Array.from({ length: 3601 }, (_, index) => index);
  const few = thin(values, 60);
  expect(few).toHaveLength(60);
  expect([few[0], few.at(-1)]).toEqual([0, 3600]);
  expect(thin([1, 2], 60)).toEqual([1, 2]);
});

test('times are said as people say them', () => {
  expect([0, 8.46, 59.99, 60, 125.4].map(clockWords)).toEqual(['0.0 s', '8.4 s', '59.9 s', '1 min 00 s', '2 min 05 s']);
});
