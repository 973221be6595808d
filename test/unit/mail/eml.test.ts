import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { emlOf } from '../../../src/agent/load/eml.ts';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import { drillKinds } from '../../../src/core/mail/seeded-mail.ts';

const mails = generateMails({ seed: 13, count: 400, drills: [...drillKinds] });

/** Mail programs end a text with one line break or none; what is inside counts. */
const text = (body: string | undefined) => (body ?? '').replaceAll('\r\n', '\n').trimEnd();
const senderOf = ({ name, address }: { name?: string; address?: string | undefined }) =>
  name === undefined || name === '' ? address : `${name} <${address}>`;

describe('a mail on the wire', () => {
  test('reads as the mail it was made of, to the letter', async () => {
    for (const seeded of mails) {
      const { mail } = seeded;
      const read = await PostalMime.parse(await emlOf(seeded, { truth: false }));
      expect({
        id: read.messageId,
        sender: senderOf(read.from ?? {}),
        recipient: read.to?.[0]?.address,
        subject: (read.subject ?? '').trim(),
        body: text(read.text),
        references: read.references ?? '',
        inReplyTo: read.inReplyTo,
        receivedAt: Date.parse(read.date ?? '') / 1000,
      }).toEqual({
        id: `<${mail.id}>`,
        sender: mail.sender,
        recipient: mail.recipient,
        subject: mail.subject.trim(),
        body: text(mail.body),
        references: mail.references.map((id) => `<${id}>`).join(' '),
        inReplyTo: mail.references.length === 0 ? undefined : `<${mail.references.at(-1)}>`,
        receivedAt: mail.receivedAt,
      });
    }
  });

  test('has the same bytes each time', async () => {
    for (const seeded of mails.slice(0, 40)) {
      expect(await emlOf(seeded, { truth: true })).toEqual(await emlOf(seeded, { truth: true }));
    }
  });

  test('keeps to RFC 5322: lines end with CRLF and have at most 998 bytes, headers are ASCII', async () => {
    for (const seeded of mails) {
      const wire = (await emlOf(seeded, { truth: true })).toString('latin1');
      expect(wire.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(Math.max(...wire.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
      // oxlint-disable-next-line no-control-regex -- the range is what ASCII is
      expect(wire.slice(0, wire.indexOf('\r\n\r\n'))).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    }
  });

  test('says what is true about it only when asked', async () => {
    const [seeded] = generateMails({ seed: 1, count: 1 });
    if (seeded === undefined) throw new Error('expected a mail');
    const headers = async (truth: boolean) => (await PostalMime.parse(await emlOf(seeded, { truth }))).headers;
    expect((await headers(false)).some(({ key }) => key.startsWith('x-mailroom'))).toBe(false);
    expect(await headers(true)).toContainEqual(
      expect.objectContaining({
        key: 'x-mailroom-truth',
        value: `level=${seeded.truth.level}; team=${seeded.truth.team}; issue=none; language=${seeded.truth.language}`,
      }),
    );
  });

  test('of the drill non-utf-8 has the bytes of ISO 8859-1 under a header that says UTF-8', async () => {
    const seeded = mails.find(({ mail, drill }) => drill?.kind === 'non-utf-8' && mail.body.includes('\ufffd'));
    if (seeded === undefined) throw new Error('expected a mail with lost letters in this seed');
    const wire = await emlOf(seeded, { truth: false });
    expect(wire.toString('latin1')).toContain('Content-Type: text/plain; charset=utf-8');
    expect(wire.toString('utf8')).toContain('\ufffd');
    expect(text(wire.toString('latin1'))).not.toContain('\ufffd');
  });
});
