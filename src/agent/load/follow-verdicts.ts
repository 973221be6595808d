import { DeliverPolicy, jetstream, type JsMsg } from '@nats-io/jetstream';
import { millis, type NatsConnection } from '@nats-io/transport-node';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.ts';

const batch = 2_000;
/** How long one request for messages stands; messages come while it does. */
const expiresMs = 1_000;
/** A request that outlives this has lost its broker. */
const overdueMs = 3_000;
const againMs = 200;

const id = (message: JsMsg) => message.headers?.get('Nats-Msg-Id') ?? '';

/** Messages of a stream for some time, each once. */
async function readSome(
  connection: NatsConnection,
  name: string,
  from: { readonly since: Date; readonly after: number },
  each: (message: JsMsg) => void,
): Promise<void> {
  const consumer = await jetstream(connection).consumers.get(name, {
    headers_only: true,
    ...(from.after > 0
      ? { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from.after + 1 }
      : { deliver_policy: DeliverPolicy.StartTime, opt_start_time: from.since.toISOString() }),
  });
  const messages = await consumer.fetch({ max_messages: batch, expires: expiresMs });
  const overdue = setTimeout(() => messages.stop(), overdueMs);
  let last = from.after;
  try {
    for await (const message of messages) {
      if (message.seq <= last) continue;
      last = message.seq;
      each(message);
    }
  } finally {
    clearTimeout(overdue);
  }
}

/** Reads on until the end, however often the broker is lost: each request says where it begins. */
async function follow(
  connection: NatsConnection,
  name: string,
  since: Date,
  end: AbortSignal,
  each: (message: JsMsg) => void,
): Promise<void> {
  let after = 0;
  const counted = (message: JsMsg) => {
    after = message.seq;
    each(message);
  };
  while (!end.aborted && !connection.isClosed()) {
    try {
      await readSome(connection, name, { since, after }, counted);
    } catch {
      // The broker is away. Whoever waits for the account has a limit; here it is tried again.
      await pause(againMs);
    }
  }
}

/**
 * Writes into the account what comes to TRIAGED and DEAD, beginning at `since`, until it is ended. What is read stays
 * for others. Rejects when the streams cannot be read at the beginning.
 */
export async function followVerdicts(
  connection: NatsConnection,
  account: Account,
  since: Date,
): Promise<{ end(): Promise<void> }> {
  const { streams } = await jetstream(connection).jetstreamManager();
  await Promise.all(['TRIAGED', 'DEAD'].map((name) => streams.info(name)));
  const ended = new AbortController();
  const done = Promise.all([
    follow(connection, 'TRIAGED', since, ended.signal, (message) =>
      account.triaged(id(message), millis(message.info.timestampNanos)),
    ),
    follow(connection, 'DEAD', since, ended.signal, (message) =>
      account.dead(id(message), message.headers?.get('Mailroom-Reason') ?? 'no reason given'),
    ),
  ]);
  return {
    async end() {
      ended.abort();
      await done;
    },
  };
}
