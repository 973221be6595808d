import type { NatsConnection } from '@nats-io/transport-node';
import { z } from 'zod';
import type { Wiring } from '../../../src/core/system/wiring.ts';

const answerSchema = z.object({ error: z.object({ code: z.int(), description: z.string() }).optional() });

async function ask(connection: NatsConnection, subject: string, request: unknown): Promise<void> {
  const answer = await connection.request(`$JS.API.${subject}`, JSON.stringify(request), { timeout: 10_000 });
  const { error } = answerSchema.parse(answer.json());
  if (error !== undefined) throw new Error(`${subject}: ${error.code} ${error.description}`);
}

/** Makes the streams and consumers of system.json, with changes for a drill: stream name to configuration fields. */
export async function setUp(
  connection: NatsConnection,
  { streams, consumers }: Wiring,
  changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): Promise<void> {
  for (const { config } of streams) {
    await ask(connection, `STREAM.CREATE.${config.name}`, { ...config, ...changes[config.name] });
  }
  for (const { stream, config } of consumers) {
    await ask(connection, `CONSUMER.DURABLE.CREATE.${stream}.${config.durable_name}`, {
      stream_name: stream,
      config: { ...config, ...changes[config.durable_name] },
    });
  }
}
