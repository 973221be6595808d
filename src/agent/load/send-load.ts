import { setTimeout as pause } from 'node:timers/promises';
import type { SeededMail } from '../../core/mail/seeded-mail.ts';
import type { Account } from './account.ts';
import { deliver } from './deliver.ts';
import type { Sender } from './sender.ts';

export interface Sending {
  readonly sender: Sender;
  readonly account: Account;
  /** Mails that are under way at once. */
  readonly connections: number;
  /** How long a mail is tried again after "not now". */
  readonly retryForMs: number;
  /** No new mail leaves after this; what is under way gets its answer. */
  readonly stop: AbortSignal;
}

/** One mail from leaving to its last answer. */
async function sendOne(seeded: SeededMail, { sender, account, retryForMs, stop }: Sending): Promise<void> {
  account.sent(seeded);
  const outcome = await deliver(sender, seeded, { retryForMs, stop });
  account.retried(outcome.tried - 1);
  if (outcome.kind === 'accepted') account.accepted(seeded.mail.id, Date.now());
  else if (outcome.kind === 'refused') account.refused(outcome.answer);
  else account.unanswered(outcome.answer);
}

/** Sends each mail at its time, or as soon after it as a connection is free. Ends when the last has its answer. */
export async function sendLoad(
  mails: Iterable<SeededMail>,
  dueTimes: Iterable<number>,
  sending: Sending,
): Promise<void> {
  const next = mails[Symbol.iterator]();
  const times = dueTimes[Symbol.iterator]();
  const startedMs = performance.now();
  const connection = async () => {
    while (!sending.stop.aborted) {
      const mail = next.next();
      const due = times.next();
      if (mail.done === true || due.done === true) return;
      const earlyMs = startedMs + due.value - performance.now();
      if (earlyMs > 0) await pause(earlyMs, undefined, { signal: sending.stop }).catch(() => undefined);
      if (sending.stop.aborted) return;
      await sendOne(mail.value, sending);
    }
  };
  await Promise.all(Array.from({ length: sending.connections }, connection));
}
