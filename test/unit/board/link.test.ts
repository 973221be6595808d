import { expect, test } from 'vitest';
import { backoffMs } from '../../../src/page/board/backoff.ts';
import { rateWords } from '../../../src/page/board/count-words.ts';
import { linkWords } from '../../../src/page/board/link.ts';

test('each wait is twice as long, up to a limit, and never less than half of it', () => {
  const waits = [1, 2, 3, 8, 500].map((attempt) => [0, 1].map((chance) => backoffMs(attempt, 100, 10_000, chance)));
  expect(waits).toEqual([
    [50, 100],
    [100, 200],
    [200, 400],
    [5000, 10_000],
    [5000, 10_000],
  ]);
});

test('a lost broker is said with its time and the attempt, and what is still seen', () => {
  const { label, sentence } = linkWords({ state: 'reconnecting', sinceMs: 0, attempt: 3 });
  expect(label).toBe('Reconnecting');
  expect(sentence).toMatch(/since \d\d:\d\d:\d\d, attempt 3\. What you see is the last that was known/);
});

test('a broker that is there and refuses is quoted', () => {
  const link = { state: 'live', sinceMs: 0, workers: 1, trouble: 'found 404 stream not found' } as const;
  expect(linkWords(link).sentence).toContain('stream not found');
});

test('a rate has a digit after the point while that says something', () => {
  expect([null, 0, 8.25, 99.94, 99.96, 12_345.6].map(rateWords)).toEqual(['–', '0.0', '8.3', '99.9', '100', '12,346']);
});
