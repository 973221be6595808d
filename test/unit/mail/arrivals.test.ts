import { expect, test } from 'vitest';
import { type ArrivalShape, arrivalShapes } from '../../../src/core/mail/generate/arrivals.ts';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import { defaultStart } from '../../../src/core/mail/generate/options.ts';

const timesOf = (arrivals: ArrivalShape, count: number) =>
  generateMails({ seed: 11, count, arrivals }).map(({ mail }) => mail.receivedAt);

const gaps = (times: readonly number[]) => times.slice(1).map((time, at) => time - (times[at] ?? 0));

test.each(arrivalShapes)('%s: begins at the start and never goes back', (shape) => {
  const times = timesOf(shape, 500);
  expect(times[0]).toBe(defaultStart);
  expect(gaps(times).every((gap) => gap >= 0)).toBe(true);
});

test('steady mail leaves half a minute to two and a half between two', () => {
  const found = gaps(timesOf('steady', 500));
  expect(Math.min(...found)).toBeGreaterThanOrEqual(30);
  expect(Math.max(...found)).toBeLessThanOrEqual(150);
});

test('bursts bring at least twenty mails within seconds of each other, then twenty minutes of quiet', () => {
  const found = gaps(timesOf('burst', 500));
  const quiet = found.flatMap((gap, at) => (gap >= 1200 ? [at] : []));
  expect(quiet.length).toBeGreaterThan(5);
  expect(found.every((gap) => gap < 4 || gap >= 1200)).toBe(true);
  expect(Math.min(...gaps(quiet))).toBeGreaterThanOrEqual(20);
});

test('a Monday morning is fullest between seven and ten', () => {
  const hours = timesOf('monday-morning', 800).map((time) => Math.floor((time - defaultStart) / 3600) + 6);
  const inHour = (wanted: number) => hours.filter((hour) => hour === wanted).length;
  expect(inHour(8)).toBeGreaterThan(2 * inHour(6));
  expect(inHour(8)).toBeGreaterThan(inHour(11));
});
