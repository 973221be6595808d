import { setTimeout as pause } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/transport-node';
import type { SeededMail } from '../../core/mail/seeded-mail.ts';
import type { Wiring } from '../../core/system/wiring.ts';
import { Account, type Reckoning } from './account.ts';
import { followVerdicts } from './follow-verdicts.ts';
import { queuedIds } from './queued-ids.ts';
import { sendLoad } from './send-load.ts';
import type { Sender } from './sender.ts';

/** After a stop: until the last answers are in. */
const graceMs = 10_000;
const lookEveryMs = 50;

export interface Load {
  readonly mails: Iterable<SeededMail>;
  /** Milliseconds after the beginning, one for each mail. */
  readonly dueTimes: Iterable<number>;
  readonly sender: Sender;
  /** As a user that may read the streams. */
  readonly connection: NatsConnection;
  readonly wiring: Wiring;
  readonly connections: number;
  readonly retryForMs: number;
  /** How long to wait for verdicts after the last answer, at most. */
  readonly waitMs: number;
  readonly stop: AbortSignal;
  /** Told each second how far it is. */
  readonly report: (account: Account) => void;
}

/** Waits until the account is complete, the time is over, or `stop` says so. */
async function settled(account: Account, waitMs: number, stop: AbortSignal): Promise<void> {
  const endMs = performance.now() + waitMs;
  while (!account.complete && !stop.aborted && performance.now() < endMs) await pause(lookEveryMs);
}

/** The broker forgets ids after this long, so verdicts of a mail it still knows are no older. */
function rememberedMs({ streams }: Wiring): number {
  const windows = streams.map(({ config }) => Number(config['duplicate_window'] ?? 0) / 1e6);
  return Math.max(...windows);
}

/**
 * Sends mails, follows what becomes of them and gives the account, with the seconds that sending took. After a stop
 * nothing new leaves, and what is under way has ten seconds for its answers and its verdicts.
 */
export async function runLoad(load: Load): Promise<Reckoning & { readonly sendingS: number }> {
  const { sender, connection, wiring, stop } = load;
  const account = new Account();
  const startedAtMs = Date.now();
  const verdicts = await followVerdicts(connection, account, new Date(startedAtMs - rememberedMs(wiring)));
  const reporting = setInterval(() => load.report(account), 1_000);
  const startedMs = performance.now();
  try {
    const sending = sendLoad(load.mails, load.dueTimes, { ...load, account });
    const stopped = new Promise<void>((resolve) => {
      stop.addEventListener('abort', () => void pause(graceMs, undefined, { ref: false }).then(resolve), {
        once: true,
      });
    });
    await Promise.race([sending, stopped]);
    const sendingS = (performance.now() - startedMs) / 1000;
    await settled(account, stop.aborted ? graceMs : load.waitMs, stop.aborted ? AbortSignal.any([]) : stop);
    const left = account.complete ? new Set<string>() : await queuedIds(connection, 'MAIL', wiring.subjects.received);
    return { ...account.reckon(left, startedAtMs), sendingS };
  } finally {
    clearInterval(reporting);
    await sender.close();
    await verdicts.end();
  }
}
