import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom, xoshiro128StarStar } from '../../../src/core/mail/generate/random.ts';

test('gives the numbers of xoshiro128** 1.1, as its reference code does from the state 1, 2, 3, 4', () => {
  const next = xoshiro128StarStar([1, 2, 3, 4]);
  expect([next(), next(), next(), next()]).toEqual([11_520, 0, 5_927_040, 70_819_200]);
});

test('stays under its limit and is the same for the same seed', () => {
  const limits = fc.integer({ min: 1, max: 2 ** 21 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), limits, (seed, limit) => {
      const [a, b] = [createRandom(seed), createRandom(seed)];
      for (let round = 0; round < 20; round += 1) {
        const number = a.below(limit);
        expect(number).toBe(b.below(limit));
        expect(Number.isInteger(number) && number >= 0 && number < limit).toBe(true);
      }
    }),
  );
});

test('takes every value of a small range about equally often', () => {
  const random = createRandom(7);
  const counts = [0, 0, 0, 0, 0, 0];
  for (let round = 0; round < 60_000; round += 1) {
    const value = random.below(6);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});

test('refuses to pick from an empty list', () => {
  expect(() => createRandom(1).pick([])).toThrow(/expected a list with something in it/);
});
