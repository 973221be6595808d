import type { SeededMail } from '../seeded-mail.ts';
import { mailStream } from './mail-stream.ts';
import { mailOptionsSchema, type MailOptions } from './options.ts';

/**
 * Mails of the fictional transport company with what is true about each. The same options give the same mails on
 * every machine, and a smaller count gives the beginning of a bigger one (with drills: but for the last mail).
 *
 * This module carries all phrases: a page imports it when a reader asks for mails.
 *
 * @throws ZodError when an option is out of its range
 */
export function generateMails(options: MailOptions): SeededMail[] {
  return Array.from(iterateMails(options));
}

/** The same, one mail after the other. */
export function* iterateMails(options: MailOptions): Generator<SeededMail, void> {
  const parsed = mailOptionsSchema.parse(options);
  if (parsed.count === 0) return;
  let left = parsed.count;
  for (const seeded of mailStream(parsed)) {
    yield seeded;
    left -= 1;
    if (left === 0) return;
  }
}
