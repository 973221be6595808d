import type { SeededMail } from '../../core/mail/seeded-mail.ts';

/**
 * What came back for one attempt: taken, refused for good, or not now. `answer` is what the other side said, or why
 * nothing was heard, in one line.
 */
export type Answer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly answer: string }
  | { readonly kind: 'later'; readonly answer: string };

/** A way into the system: SMTP, HTTP, or past the gateway straight to the broker. */
export interface Sender {
  /** One attempt, bounded in time. Never rejects: a failure is an answer, too. */
  send(seeded: SeededMail): Promise<Answer>;
  close(): Promise<void>;
}

/** Longer than any limit of the gateway: it speaks first. */
export const answerMs = 30_000;

const answerLength = 200;

/** The first line of what was said, without what differs from mail to mail, so that like answers can be counted. */
export function oneAnswer(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.replaceAll(/<[^>]*>/g, '<…>').slice(0, answerLength);
}
