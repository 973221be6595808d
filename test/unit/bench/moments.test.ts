import { expect, test } from 'vitest';
import { medians } from '../../bench/cluster/medians.ts';
import { type Moments, partsOf, startMs, startParts } from '../../bench/cluster/moments.ts';
import { preciseMs, recordedMs } from '../../bench/cluster/precise-time.ts';

const moments: Moments = {
  requested: 1000,
  scheduled: 1012.5,
  sandboxStarted: 1300,
  containerCreated: 1310.25,
  started: 1390,
  connected: 1420,
  verdict: 1441.5,
};

test('the parts of a start add up to the time from the scheduler to the verdict', () => {
  const parts = partsOf(moments);
  const sum = startParts.reduce((total, [name]) => total + (parts[name] ?? Number.NaN), 0);
  expect(sum).toBeCloseTo(startMs(moments), 9);
  expect(startMs(moments)).toBe(429);
  expect(parts).toMatchObject({ schedulingMs: 12.5, sandboxMs: 287.5, taskMs: 79.75 });
});

test('the median of each part is taken on its own', () => {
  expect(
    medians([
      { a: 1, b: 30 },
      { a: 3, b: 10 },
      { a: 2, b: 20.06 },
    ]),
  ).toEqual({ a: 2, b: 20.1 });
});

test.each([
  ['2026-11-24T00:25:38.402176184Z', 402.176184],
  ['2026-11-24T00:25:38.4Z', 400],
  ['2026-11-24T00:25:38Z', 0],
  ['2026-11-24 00:25:38.402176184 +0000 UTC', 402.176184],
  ['2026-11-24T00:25:38.402176Z a line of a log', 402.176],
])('%s keeps what is below a millisecond', (text, ms) => {
  expect(preciseMs(text) - Date.UTC(2026, 10, 24, 0, 25, 38)).toBeCloseTo(ms, 3);
});

test('a time of another zone is refused', () => {
  expect(() => preciseMs('2026-11-24T00:25:38+01:00')).toThrow('expected a time of UTC');
});

test('the name of an event tells when it was recorded', () => {
  const ms = recordedMs('bench-wasm-cold-1.18ead50912140657');
  expect(new Date(ms).toISOString()).toMatch(/^2026-11-24T00:53:56\./);
  expect(() => recordedMs('worker')).toThrow("an event's name that ends with its time");
});
