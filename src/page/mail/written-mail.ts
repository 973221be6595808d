import type { Mail } from '../../core/mail/mail.ts';

/** The learner's own mail, from the fields of a form; the host gets it as any other mail. */
export function writtenMail(form: HTMLFormElement, at: Date): Mail {
  const fields = new FormData(form);
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    id: `written-${at.getTime()}@mailroom.example`,
    sender: 'You <you@mailroom.example>',
    recipient: 'info@mailroom.example',
    subject: text('subject'),
    body: text('body'),
    references: [],
    receivedAt: Math.floor(at.getTime() / 1000),
  };
}
