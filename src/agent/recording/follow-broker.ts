import { setTimeout as pause } from 'node:timers/promises';
import { type BrokerLook, lookOf } from '../../core/scaling/broker-lag.ts';
import type { LineFields } from '../../core/scaling/recording.ts';
import type { Wiring } from '../../core/system/wiring.ts';

const everyMs = 1000;
const answerMs = 3000;

export const queuePage = (monitorPort: number) => `http://127.0.0.1:${monitorPort}/jsz?acc=$G&consumers=true`;

/** The queue of mails and what comes of them, by name. */
export function queueNames({ consumers }: Wiring) {
  const queue = consumers[0];
  if (queue === undefined) throw new Error('expected a consumer in system.json, found none');
  return { stream: queue.stream, consumer: queue.config.durable_name, triaged: 'TRIAGED', dead: 'DEAD' };
}

/** Looks at the broker's jsz page once a second until ended, and says what waits and what was judged. */
export async function followBroker(
  monitorPort: number,
  wiring: Wiring,
  say: (fields: LineFields) => void,
  end: AbortSignal,
): Promise<void> {
  const names = queueNames(wiring);
  const url = queuePage(monitorPort);
  let first: BrokerLook | undefined;
  let trouble = '';
  for (let dueMs = performance.now(); !end.aborted; dueMs += everyMs) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.any([end, AbortSignal.timeout(answerMs)]) });
      const look = lookOf(await answer.json(), names);
      if (look === undefined) throw new Error(`no consumer ${names.consumer} of the stream ${names.stream}`);
      first ??= look;
      say({
        kind: 'lag',
        pending: look.pending,
        ack_pending: look.ackPending,
        lag: look.pending + look.ackPending,
        redelivered: look.redelivered,
        // A broker that lost its streams counts from nothing again.
        verdicts: Math.max(0, look.verdicts - first.verdicts),
        dead: Math.max(0, look.dead - first.dead),
      });
      trouble = '';
    } catch (error) {
      const text = `jsz: ${error instanceof Error ? error.message : String(error)}`;
      // One note for each way of being away, not one a second.
      if (text !== trouble && !end.aborted) say({ kind: 'note', text });
      trouble = text;
    }
    dueMs = Math.max(dueMs, performance.now() - everyMs);
    await pause(Math.max(0, dueMs + everyMs - performance.now()), undefined, { signal: end }).catch(() => undefined);
  }
}
