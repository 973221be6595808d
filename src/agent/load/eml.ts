import MailComposer from 'nodemailer/lib/mail-composer';
import type { SeededMail } from '../../core/mail/seeded-mail.ts';

/** Angle brackets around ids, as the header fields want them. */
const bracketed = (ids: readonly string[]) => ids.map((id) => `<${id}>`);

/**
 * A mail as it comes over the wire: RFC 5322 with CRLF, text in UTF-8, encoded as quoted-printable. Nothing in it
 * depends on the clock or on chance. Of the drill `non-utf-8` the body is the bytes that its sender really sent, under
 * a header that says UTF-8.
 *
 * @param truth adds X-Mailroom-Truth, -Phrasing and -Drill
 */
export async function emlOf(
  { mail, truth, phrasing, drill }: SeededMail,
  options: { truth: boolean },
): Promise<Buffer> {
  const known = {
    'X-Mailroom-Truth': `level=${truth.level}; team=${truth.team}; issue=${truth.issue ?? 'none'}; language=${truth.language}`,
    'X-Mailroom-Phrasing': phrasing.id,
    ...(drill === undefined ? {} : { 'X-Mailroom-Drill': `${drill.kind}; expect=${drill.expect}` }),
  };
  const raw = drill?.rawBody;
  const composer = new MailComposer({
    from: mail.sender,
    to: mail.recipient,
    subject: mail.subject,
    date: new Date(mail.receivedAt * 1000),
    messageId: `<${mail.id}>`,
    references: bracketed(mail.references),
    ...(mail.references.length === 0 ? {} : { inReplyTo: bracketed(mail.references.slice(-1))[0] }),
    // A letter beyond ASCII makes the composer name a charset; the text itself is replaced below.
    text: raw === undefined ? mail.body : 'é',
    textEncoding: 'quoted-printable',
    headers: options.truth ? known : {},
    newline: 'windows',
  });
  const whole = await composer.compile().build();
  if (raw === undefined) return whole;
  const headers = whole.toString('latin1').split('\r\n\r\n')[0] ?? '';
  const wire = headers.replace(/^Content-Transfer-Encoding: .*$/m, 'Content-Transfer-Encoding: 8bit');
  const body = Buffer.from(raw.hex, 'hex').toString('latin1').replace(/\r?\n/g, '\r\n');
  return Buffer.from(`${wire}\r\n\r\n${body}`, 'latin1');
}
