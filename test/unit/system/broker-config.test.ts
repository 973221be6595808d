import { expect, test } from 'vitest';
import { z } from 'zod';
import { readWiring } from '../../../src/agent/read-wiring.ts';
import { brokerConfig } from '../../../src/agent/system/broker-config.ts';

const ports = { nats: 1, monitor: 2, websocket: 3, smtp: 4, http: 5 };
const schema = z.object({
  listen: z.string(),
  http: z.string(),
  max_payload: z.number(),
  jetstream: z.object({ store_dir: z.string(), max_file_store: z.number() }),
  websocket: z.looseObject({ listen: z.string(), same_origin: z.boolean(), no_auth_user: z.string() }),
  authorization: z.object({ users: z.array(z.looseObject({ user: z.string(), password: z.string() })) }),
});

test('the broker listens on loopback only, knows every user, and has room for all streams', async () => {
  const wiring = await readWiring();
  const passwords = Object.fromEntries(wiring.users.map(({ name }) => [name, `secret of ${name}`]));
  const config = schema.parse(JSON.parse(brokerConfig(wiring, { ports, store: 'somewhere', passwords })));
  expect([config.listen, config.http, config.websocket.listen]).toEqual(['127.0.0.1:1', '127.0.0.1:2', '127.0.0.1:3']);
  expect(config.authorization.users.map(({ user, password }) => [user, password])).toEqual(Object.entries(passwords));
  expect([config.websocket.no_auth_user, config.websocket.same_origin]).toEqual(['board', true]);
  expect(config.max_payload).toBeGreaterThan(wiring.limits.payloadBytes);
  const streamBytes = wiring.streams.reduce((sum, { config: stream }) => sum + Number(stream['max_bytes']), 0);
  // A second `up` asks for each stream again, and the broker counts before it looks.
  const largest = Math.max(...wiring.streams.map(({ config: stream }) => Number(stream['max_bytes'])));
  expect(config.jetstream.max_file_store).toBeGreaterThan(streamBytes + largest);
});
