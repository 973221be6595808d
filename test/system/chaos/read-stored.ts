import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { millis, type NatsConnection } from '@nats-io/transport-node';

export type Stored = { readonly id: string; readonly reason: string | undefined; readonly atMs: number };

/** Every message of a stream as it is stored, oldest first, without its text. */
export async function readStored(connection: NatsConnection, name: string): Promise<Stored[]> {
  const { state } = await (await jetstreamManager(connection)).streams.info(name);
  if (state.messages === 0) return [];
  const consumer = await jetstream(connection).consumers.get(name, { headers_only: true });
  const messages = await consumer.consume({ max_messages: 2_000 });
  const stored: Stored[] = [];
  for await (const message of messages) {
    stored.push({
      id: message.headers?.get('Nats-Msg-Id') ?? '',
      reason: message.headers?.get('Mailroom-Reason'),
      atMs: millis(message.info.timestampNanos),
    });
    if (message.seq >= state.last_seq) break;
  }
  return stored;
}
