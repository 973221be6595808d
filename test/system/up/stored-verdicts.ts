import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import type { Command } from './command.ts';

/** The verdicts in the stream TRIAGED of the running system, in the order of their mails' ids. */
export async function storedVerdicts(command: Command): Promise<unknown[]> {
  const { ports, passwords } = await command.state();
  const connection = await connect({
    servers: `127.0.0.1:${ports.nats}`,
    user: 'operator',
    pass: passwords['operator'] ?? '',
  });
  try {
    const consumer = await jetstream(connection).consumers.get('TRIAGED');
    const verdicts: [string, unknown][] = [];
    const count = (await consumer.info()).num_pending;
    // A fetch of nothing waits until it expires.
    if (count === 0) return [];
    const messages = await consumer.fetch({ max_messages: count, expires: 10_000 });
    for await (const message of messages) verdicts.push([message.headers?.get('Nats-Msg-Id') ?? '', message.json()]);
    return verdicts.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, verdict]) => verdict);
  } finally {
    await connection.close();
  }
}
