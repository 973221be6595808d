import { expect, test } from 'vitest';
import { dueTimes } from '../../../src/agent/load/pace.ts';

test('without a rate every mail may leave at once', () => {
  expect([...dueTimes({ count: 3, seed: 1, shape: 'burst' })]).toEqual([0, 0, 0]);
});

test('a steady rate is an even one', () => {
  expect([...dueTimes({ count: 4, seed: 1, shape: 'steady', rate: 20 })]).toEqual([0, 50, 100, 150]);
});

test.each(['burst', 'monday-morning'] as const)('%s keeps the mean and its shape, the same for a seed', (shape) => {
  const plan = { count: 600, seed: 7, shape, rate: 100 };
  const times = [...dueTimes(plan)];
  expect(times).toHaveLength(600);
  expect([times[0], Math.round(times.at(-1) ?? 0)]).toEqual([0, 6000]);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect([...dueTimes(plan)]).toEqual(times);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(Math.max(...gaps)).toBeGreaterThan(3 * (6000 / 600));
});
