import { expect, test } from 'vitest';
import { evenlyMs, floorMs } from '../../bench/cluster/rounds.ts';

test('each round has a share of the interval of its own, and all together have the whole', () => {
  for (let round = 1; round <= 10; round += 1) {
    const waitMs = evenlyMs(round, 10, 5000);
    expect(waitMs).toBeGreaterThanOrEqual((round - 1) * 500);
    expect(waitMs).toBeLessThan(round * 500);
  }
});

test('the floor is half an interval and the usual start of a pause container', () => {
  expect(floorMs({ pollingMs: 5000, verdictMs: [], pauseMs: [900, 500, 600] })).toBe(3100);
});
