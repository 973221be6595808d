import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilTime, clockTime } from '../../../src/core/mail/generate/calendar.ts';
import { defaultStart } from '../../../src/core/mail/generate/options.ts';

test('agrees with the platform about every second of u32', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (seconds) => {
      const date = new Date(seconds * 1000);
      expect(civilTime(seconds)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour: date.getUTCHours(),
        minute: date.getUTCMinutes(),
        second: date.getUTCSeconds(),
        weekday: date.getUTCDay(),
      });
    }),
  );
});

test('the world begins on a Monday at six, on the passengers’ clock', () => {
  expect(civilTime(defaultStart)).toMatchObject({ year: 2026, month: 11, day: 23, weekday: 1 });
  expect(clockTime(defaultStart)).toBe('06:00');
});
