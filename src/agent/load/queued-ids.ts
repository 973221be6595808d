import { jetstreamManager, type StoredMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';

/** More are not looked at; whoever waits for so many waits for a worker first. */
const mostLooked = 100_000;

/** The message ids that are still in a stream, without taking anything out of it. */
export async function queuedIds(connection: NatsConnection, stream: string, subject: string): Promise<Set<string>> {
  const { streams } = await jetstreamManager(connection);
  const ids = new Set<string>();
  let sequence = 1;
  for (let looked = 0; looked < mostLooked; looked += 1) {
    // The first at this place or after it: gaps are what was acknowledged.
    const query = { seq: sequence, next_by_subj: subject };
    const message: StoredMsg | null = await streams.getMessage(stream, query);
    if (message === null) break;
    ids.add(message.header.get('Nats-Msg-Id'));
    sequence = message.seq + 1;
  }
  return ids;
}
