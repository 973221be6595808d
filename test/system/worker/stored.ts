import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { headers } from '@nats-io/transport-node';
import { until } from '../../../src/agent/system/until.ts';

const takesMs = 60_000;

/** A message of a stream, with its text and its headers as they are stored. */
export interface StoredMessage {
  readonly subject: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly header: (name: string) => string;
}

/** Waits until a stream has so many messages, and gives them. */
export async function storedIn(connection: NatsConnection, stream: string, count: number): Promise<StoredMessage[]> {
  const { streams } = await jetstreamManager(connection);
  const state = await until(`${count} messages in ${stream}`, takesMs, async () => {
    const info = await streams.info(stream);
    if (info.state.messages < count) throw new Error(`${info.state.messages} messages`);
    return info.state;
  });
  const found: StoredMessage[] = [];
  if (state.messages === 0) return found;
  for (let seq = state.first_seq; seq <= state.last_seq; seq += 1) {
    const message = await streams.getMessage(stream, { seq });
    if (message === null) continue;
    const { subject, data: bytes, header } = message;
    found.push({ subject, bytes, text: message.string(), header: (name) => header.get(name) });
  }
  return found;
}

/** Waits until every mail has its answer: the queue forgets a mail that is acknowledged. */
export async function queueIsEmpty(connection: NatsConnection): Promise<void> {
  const { streams } = await jetstreamManager(connection);
  await until('an empty queue', takesMs, async () => {
    const { messages } = (await streams.info('MAIL')).state;
    if (messages > 0) throw new Error(`${messages} mails`);
    return true;
  });
}

/** Puts a mail into the queue as the gateway does. */
export async function queueMail(connection: NatsConnection, id: string, payload: string | Uint8Array): Promise<void> {
  const fields = headers();
  fields.set('traceparent', traceparent);
  await jetstream(connection).publish('mail.received', payload, { msgID: id, headers: fields });
}

/** What each mail of `queueMail` comes with. */
export const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
