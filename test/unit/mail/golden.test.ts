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
    sha256: 'c4a7b5f1bc9bbffdad3d49b522090cf91a3f16e8192f59b6088248509af6bf63',
  },
  {
    what: 'the last seed, in a burst',
    options: { seed: 0xffff_ffff, count: 1000, arrivals: 'burst' },
    sha256: '4e003a112687979698ceb8bd4812031e3815cea01780d4b38b3177f57ce69456',
  },
  {
    what: 'held-out French and Italian on a Monday morning',
    options: { seed: 42, count: 1000, set: 'held-out', languages: ['fr', 'it'], arrivals: 'monday-morning' },
    sha256: 'bb21e3bdd733ca58f0fd1c5e14fd38abd37aa64266dd68dcf88ebea38e60a900',
  },
  {
    what: 'all drills',
    options: { seed: 7, count: 200, drills: [...drillKinds] },
    sha256: '4248992c39c2bd0de2e7e5d363836de3fbf990ec54884da52054bb84d0b08ab3',
  },
];

test.each(golden)('$what', ({ options, sha256 }) => {
  const lines = generateMails(options).map((seeded) => `${JSON.stringify(seeded)}\n`);
  expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(sha256);
});
