import { z } from 'zod';
import { languageSchema } from '../mail.ts';
import { drillKindSchema, phrasingSetSchema } from '../seeded-mail.ts';
import { arrivalShapes } from './arrivals.ts';

/** Monday 23 November 2026, 06:00 on the passengers' clock. */
export const defaultStart = 1_795_410_000;

export const maxCount = 1_000_000;

/** What `generateMails` takes; all but `seed` and `count` may be left out. */
export const mailOptionsSchema = z.strictObject({
  seed: z.int().min(0).max(0xffff_ffff),
  count: z.int().min(0).max(maxCount),
  /** Unix time in seconds of the first mail. The last year of u32 is kept free for what follows. */
  start: z
    .int()
    .min(86_400)
    .max(0xffff_ffff - 366 * 86_400)
    .default(defaultStart),
  arrivals: z.enum(arrivalShapes).default('steady'),
  /** Only phrasings of this set; a fifth of the mails are held out if it is missing. */
  set: phrasingSetSchema.optional(),
  /** Only mails in these languages; all four if missing. */
  languages: z.array(languageSchema).min(1).optional(),
  /** Kinds of drill to mix in, in turn; none if missing. */
  drills: z.array(drillKindSchema).default([]),
  /** A drill starts at every so many mails, beginning with the first. */
  drillEvery: z.int().min(2).max(maxCount).default(10),
});

export type MailOptions = z.input<typeof mailOptionsSchema>;
export type ParsedMailOptions = z.output<typeof mailOptionsSchema>;
