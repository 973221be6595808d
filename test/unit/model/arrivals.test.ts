import { describe, expect, test } from 'vitest';
import type { ArrivalSettings } from '../../../src/core/scaling/arrivals.ts';
import { createArrivals } from '../../../src/model/arrivals/stream.ts';
import { createRandom } from '../../../src/model/random.ts';

function times(arrivals: ArrivalSettings, untilS: number, fromS = 0, seed = 1): number[] {
  const next = createArrivals(arrivals, createRandom(seed, 'arrivals'), fromS, untilS);
  const list: number[] = [];
  for (let tS = next(); tS <= untilS; tS = next()) list.push(tS);
  return list;
}

/** Five standard deviations of a Poisson count around what is expected: one test in two million is wrong. */
const near = (expected: number) => ({
  low: expected - 5 * Math.sqrt(expected),
  high: expected + 5 * Math.sqrt(expected),
});

describe('the shapes', () => {
  test('steady: as many as the rate says, in order', () => {
    const list = times({ shape: 'steady', ratePerMin: 600 }, 600);
    expect(list.length).toBeGreaterThan(near(6000).low);
    expect(list.length).toBeLessThan(near(6000).high);
    expect(list).toEqual(list.toSorted((a, b) => a - b));
  });

  test('monday-morning: a bell on top of the quiet rate', () => {
    const list = times({ shape: 'monday-morning', ratePerMin: 6, peakPerMin: 606, peakAtS: 500, widthS: 50 }, 1000);
    // 1000 s at 0.1 a second, and 10 a second times 50 s times the root of 2 pi.
    const expected = 100 + 10 * 50 * Math.sqrt(2 * Math.PI);
    expect(list.length).toBeGreaterThan(near(expected).low);
    expect(list.length).toBeLessThan(near(expected).high);
    const middle = list[Math.floor(list.length / 2)]!;
    expect(Math.abs(middle - 500)).toBeLessThan(15);
  });

  test('burst: exactly its mails, spread over its seconds', () => {
    const list = times({ shape: 'burst', ratePerMin: 0, mails: 4, atS: 8, spreadS: 2 }, 60);
    expect(list).toEqual([8, 8.5, 9, 9.5]);
  });

  test('drip: a clock', () => {
    expect(times({ shape: 'drip', everyS: 20 }, 60)).toEqual([20, 40, 60]);
    expect(times({ shape: 'drip', everyS: 20 }, 60, 30)).toEqual([40, 60]);
  });
});

test('a higher rate with the same seed makes every mail earlier', () => {
  const few = times({ shape: 'steady', ratePerMin: 60 }, 300);
  const many = times({ shape: 'steady', ratePerMin: 90 }, 300);
  expect(few.every((tS, index) => (many[index] ?? Infinity) <= tS)).toBe(true);
  expect(times({ shape: 'steady', ratePerMin: 60 }, 300, 0, 2)).not.toEqual(few);
});
