import { describe, expect, test } from 'vitest';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';

const mails = generateMails({ seed: 21, count: 2000 });
const byId = new Map(mails.map((seeded) => [seeded.mail.id, seeded]));
const answers = mails.filter(({ mail }) => mail.references.length > 0);
const prefixes = { en: /^(Re|Fwd): /, de: /^(AW|WG): /, fr: /^(RE|TR): /, it: /^(R|I): / };

const originalOf = (seeded: (typeof mails)[number]) => byId.get(seeded.mail.references.at(-1) ?? '');

describe('mails that answer or pass on another one', () => {
  test('come up in a few of a hundred', () => {
    expect(answers.length / mails.length).toBeGreaterThan(0.03);
    expect(answers.length / mails.length).toBeLessThan(0.12);
  });

  test('refer to mails that came in before', () => {
    for (const answer of answers) {
      const original = originalOf(answer);
      expect(original).toBeDefined();
      expect(original?.mail.receivedAt).toBeLessThanOrEqual(answer.mail.receivedAt);
    }
  });

  test('say so in the subject as a mail program of their language does, and quote the original', () => {
    for (const answer of answers) {
      const original = originalOf(answer);
      expect(answer.mail.subject).toMatch(prefixes[answer.truth.language]);
      expect(answer.mail.subject.endsWith(original?.mail.subject ?? '-')).toBe(true);
      for (const line of original?.mail.body.trimEnd().split('\n') ?? []) {
        expect(answer.mail.body).toContain(line === '' ? '\n>\n' : `> ${line}`);
      }
    }
  });

  test('are about the same matter, and in the same set, because they carry its words', () => {
    for (const answer of answers) {
      const original = originalOf(answer);
      expect(answer.matter).toBe(original?.matter);
      expect(answer.phrasing.set).toBe(original?.phrasing.set);
    }
  });

  test('keep the truth of the original, but for thanks, on which nobody has to act', () => {
    const thanks = answers.filter(({ phrasing }) => phrasing.id.startsWith('reply-thanks'));
    expect(thanks.length).toBeGreaterThan(5);
    for (const { truth } of thanks) expect(truth).toMatchObject({ level: 'low', team: 'archive' });
    for (const answer of answers.filter((seeded) => !thanks.includes(seeded))) {
      expect(answer.truth).toEqual(originalOf(answer)?.truth);
    }
  });
});
