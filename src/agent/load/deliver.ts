import { setTimeout as pause } from 'node:timers/promises';
import type { SeededMail } from '../../core/mail/seeded-mail.ts';
import type { Answer, Sender } from './sender.ts';

/** The first wait before a mail is tried again; each next is twice as long, up to the most. */
const firstWaitMs = 100;
const mostWaitMs = 5_000;

/** Half of it is chance, so that what failed together does not come back together. */
function waitMs(attempt: number): number {
  const fullMs = Math.min(mostWaitMs, firstWaitMs * 2 ** attempt);
  return fullMs / 2 + Math.random() * (fullMs / 2);
}

/**
 * Sends one mail as a mail server does: again after "not now", until somebody answers for good, the time is over or
 * `stop` says so. The last answer is given back; `tried` counts the attempts.
 */
export async function deliver(
  sender: Sender,
  seeded: SeededMail,
  { retryForMs, stop }: { retryForMs: number; stop: AbortSignal },
): Promise<Answer & { readonly tried: number }> {
  const endMs = performance.now() + retryForMs;
  for (let attempt = 0; ; attempt += 1) {
    const answer = await sender.send(seeded);
    const over = stop.aborted || performance.now() > endMs;
    if (answer.kind !== 'later' || over) return { ...answer, tried: attempt + 1 };
    await pause(waitMs(attempt), undefined, { signal: stop }).catch(() => undefined);
  }
}
