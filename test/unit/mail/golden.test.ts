import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import type { MailOptions } from '../../../src/core/mail/generate/options.ts';
import { drillKinds } from '../../../src/core/mail/seeded-mail.ts';

/**
 * Same seed, same bytes, on every machine. A change of the generator or of a phrase changes these on purpose: run the
 * test, read what changed, and put the new digests here.
 */
const golden: readonly { what: string; options: MailOptions; sha256: string }[] = [
  {
    what: 'seed 1',
    options: { seed: 1, count: 1000 },
    sha256: 'd95b67d2e145ebe805f7b2995e66b703d961380195ece43eb8ecc04e2ae96d08',
  },
  {
    what: 'the last seed, in a burst',
    options: { seed: 0xffff_ffff, count: 1000, arrivals: 'burst' },
    sha256: '3e865dc9b7e8f64cc82e65d42290f5892b0fcd2e2da50d266d67c3f01eb429d9',
  },
  {
    what: 'held-out French and Italian on a Monday morning',
    options: { seed: 42, count: 1000, set: 'held-out', languages: ['fr', 'it'], arrivals: 'monday-morning' },
    sha256: '2da343aae50476ee817ade3641cc33c0471d00e879ff5645a8f92ac62ac09365',
  },
  {
    what: 'all drills',
    options: { seed: 7, count: 200, drills: [...drillKinds] },
    sha256: '783e382935ad382e394a30f38a5043dc46d232f34841d2b3816b49e2b95d2e9b',
  },
];

test.each(golden)('$what', ({ options, sha256 }) => {
  const lines = generateMails(options).map((seeded) => `${JSON.stringify(seeded)}\n`);
  expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(sha256);
});
