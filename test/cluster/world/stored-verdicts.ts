import { jetstream } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';

/** Every verdict of TRIAGED as it is stored, by the id of its mail. Two verdicts of one mail are an error. */
export async function storedVerdicts(operator: NatsConnection): Promise<Map<string, string>> {
  const { streams } = await jetstream(operator).jetstreamManager();
  const { messages } = (await streams.info('TRIAGED')).state;
  const found = new Map<string, string>();
  if (messages === 0) return found;
  const consumer = await jetstream(operator).consumers.get('TRIAGED');
  for await (const message of await consumer.fetch({ max_messages: messages, expires: 20_000 })) {
    const id = message.headers?.get('Nats-Msg-Id') ?? '';
    if (found.has(id)) throw new Error(`expected one verdict of ${id}, found two`);
    found.set(id, message.string());
  }
  return found;
}
