import { z } from 'zod';

const perMinute = z.number().min(0).max(60_000);
const seconds = z.number().min(0).max(86_400);

/** How mail comes in. Every shape but `drip` is random around its rate; `drip` is a clock. */
export const arrivalSettingsSchema = z.discriminatedUnion('shape', [
  /** One rate all the time. */
  z.strictObject({ shape: z.literal('steady'), ratePerMin: perMinute }),
  /** `mails` within `spreadS` seconds, on top of a quiet rate. */
  z.strictObject({
    shape: z.literal('burst'),
    ratePerMin: perMinute,
    mails: z.int().min(0).max(100_000),
    atS: seconds,
    spreadS: seconds,
  }),
  /** A bell: quiet, a peak at `peakAtS`, quiet again. `widthS` is the standard deviation of the bell. */
  z.strictObject({
    shape: z.literal('monday-morning'),
    ratePerMin: perMinute,
    peakPerMin: perMinute,
    peakAtS: seconds,
    widthS: z.number().min(1).max(86_400),
  }),
  /** One mail every `everyS` seconds. */
  z.strictObject({ shape: z.literal('drip'), everyS: z.number().min(0.05).max(86_400) }),
]);

export type ArrivalSettings = z.output<typeof arrivalSettingsSchema>;
export type ArrivalShape = ArrivalSettings['shape'];
