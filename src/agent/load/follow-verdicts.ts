import { DeliverPolicy, jetstream, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream';
import { millis, type NatsConnection } from '@nats-io/transport-node';
import type { Account } from './account.ts';

/** The broker is asked whether it is still there this often; a consumer that a restart forgot is made again. */
const heartbeatMs = 2_000;
const expiresMs = 5_000;

const id = (message: JsMsg) => message.headers?.get('Nats-Msg-Id') ?? '';

/** Passes each message on once: after a lost connection the same one may come again. */
async function read(messages: ConsumerMessages, each: (message: JsMsg) => void): Promise<void> {
  let last = 0;
  for await (const message of messages) {
    if (message.seq <= last) continue;
    last = message.seq;
    each(message);
  }
}

/**
 * Writes into the account what comes to TRIAGED and DEAD, beginning at `since`, until it is ended. Ordered consumers:
 * what is read stays for others, and after a lost connection they go on where they were.
 */
export async function followVerdicts(
  connection: NatsConnection,
  account: Account,
  since: Date,
): Promise<{ end(): Promise<void> }> {
  const stream = jetstream(connection);
  const open = async (name: string): Promise<ConsumerMessages> => {
    const consumer = await stream.consumers.get(name, {
      deliver_policy: DeliverPolicy.StartTime,
      opt_start_time: since.toISOString(),
      headers_only: true,
    });
    return consumer.consume({ max_messages: 2_000, expires: expiresMs, idle_heartbeat: heartbeatMs });
  };
  const triaged = await open('TRIAGED');
  const dead = await open('DEAD');
  const done = Promise.all([
    read(triaged, (message) => account.triaged(id(message), millis(message.info.timestampNanos))),
    read(dead, (message) => account.dead(id(message), message.headers?.get('Mailroom-Reason') ?? 'no reason given')),
  ]);
  // Awaited by end(); until then nobody looks at it.
  done.catch(() => undefined);
  return {
    async end() {
      triaged.stop();
      dead.stop();
      await done;
    },
  };
}
