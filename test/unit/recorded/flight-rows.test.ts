import { expect, test } from 'vitest';
import { flightRows, wakingFlight } from '../../../src/page/recorded/flight-rows.ts';

const step = (by: string, s: number) => ({ by, step: 'does it', s });

test('each row is the wait that ended with its step, also where two clocks disagree', () => {
  const rows = flightRows({ steps: [step('gateway', -2), step('KEDA', 1), step('worker', 0.9), step('broker', 1.5)] });
  expect(rows.map(({ by, fromS, toS }) => [by, fromS, toS])).toEqual([
    ['gateway', 0, 0],
    ['KEDA', 0, 3],
    ['worker', 3, 3],
    ['broker', 3, 3.5],
  ]);
});

test('of several flights the one is told that woke the first worker', () => {
  const flight = (mail: string, asked: string) => ({
    kind: 'flight' as const,
    t: '2026-11-24T00:00:00Z',
    s: 0,
    mail,
    pod: null,
    steps: [step(asked, 0), step('worker', 1)],
  });
  expect(wakingFlight([flight('a', 'HPA'), flight('b', 'KEDA'), flight('c', 'HPA')])?.mail).toBe('b');
  expect(wakingFlight([])).toBeUndefined();
});
