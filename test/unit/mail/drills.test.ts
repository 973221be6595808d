import { describe, expect, test } from 'vitest';
import { maxTextBytes } from '../../../src/core/mail/generate/drills/huge.ts';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import { type DrillKind, drillKinds } from '../../../src/core/mail/seeded-mail.ts';

const worldWith = (kind: DrillKind, count = 200) => generateMails({ seed: 5, count, drills: [kind] });
const drilled = (kind: DrillKind, count?: number) => worldWith(kind, count).filter(({ drill }) => drill !== undefined);
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe('drills', () => {
  test('are not there unless somebody asks', () => {
    expect(generateMails({ seed: 5, count: 500 }).every(({ drill }) => drill === undefined)).toBe(true);
  });

  test.each(drillKinds)('%s: the first mail already is one, every tenth starts another', (kind) => {
    const mails = worldWith(kind);
    const starts = mails.flatMap(({ drill }, at) => (drill === undefined ? [] : [at]));
    expect(mails[kind === 'duplicate' ? 1 : 0]?.drill?.kind).toBe(kind);
    expect(starts.length).toBeGreaterThanOrEqual(19);
    for (const seeded of drilled(kind)) expect(seeded.drill?.because).toMatch(/^[A-Z].*\.$/);
  });

  test('all kinds take turns', () => {
    const kinds = generateMails({ seed: 5, count: 100, drills: [...drillKinds] }).map(({ drill }) => drill?.kind);
    for (const kind of drillKinds) expect(kinds).toContain(kind);
  });

  test('poison has no letter and no digit, or is no text', () => {
    const mails = drilled('poison', 600);
    const empty = mails.filter(({ drill }) => drill?.expect === 'empty');
    const unreadable = mails.filter(({ drill }) => drill?.expect === 'unreadable');
    expect(empty.length + unreadable.length).toBe(mails.length);
    expect(Math.min(empty.length, unreadable.length)).toBeGreaterThan(10);
    for (const { mail } of empty) expect(`${mail.subject}${mail.body}`).not.toMatch(/[\p{L}\p{N}]/u);
    for (const { mail } of unreadable) {
      const broken = mail.body.match(/[\ufffd\p{Cc}]/gu)?.length ?? 0;
      expect(broken / mail.body.length).toBeGreaterThan(0.4);
    }
  });

  test('a duplicate is the mail before it once more, to the byte', () => {
    const mails = worldWith('duplicate');
    mails.forEach((seeded, at) => {
      if (seeded.drill?.kind !== 'duplicate') return;
      expect(seeded.drill.expect).toBe('verdict-once');
      expect(seeded.mail).toEqual(mails[at - 1]?.mail);
    });
  });

  test('a huge mail has more text than the component takes, but not much more', () => {
    for (const { mail, drill } of drilled('huge', 50)) {
      const bytes = bytesOf(mail.subject) + bytesOf(mail.body);
      expect(bytes).toBeGreaterThan(maxTextBytes);
      expect(bytes).toBeLessThan(maxTextBytes + 200);
      expect(drill?.expect).toBe('too-large');
    }
  });

  test('a mail in a legacy charset has lost its accents, and its bytes are still there', () => {
    const mails = drilled('non-utf-8');
    for (const { mail, drill } of mails) {
      const bytes = Buffer.from(drill?.rawBody?.hex ?? '', 'hex');
      expect(drill?.rawBody?.charset).toBe('iso-8859-1');
      expect(bytes.toString('utf8')).toBe(mail.body);
      expect(bytes.toString('latin1')).not.toContain('\ufffd');
    }
    expect(mails.filter(({ mail }) => mail.body.includes('\ufffd')).length).toBeGreaterThan(5);
  });

  test('out of order: the answer comes first, and the clocks are wrong too', () => {
    const mails = drilled('out-of-order');
    for (let at = 0; at + 1 < mails.length; at += 2) {
      const [answer, original] = [mails[at], mails[at + 1]];
      expect(answer?.mail.references).toEqual([original?.mail.id]);
      expect(answer?.mail.receivedAt).toBeLessThanOrEqual(original?.mail.receivedAt ?? 0);
    }
  });
});
