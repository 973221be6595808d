import { expect, test } from 'vitest';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { World } from './world/world.ts';

test('a broker keeps what it confirmed when it is killed, and its users keep to their permissions', async () => {
  await using world = await World.open();
  const gateway = await world.connect('gateway');
  const { received } = world.wiring.subjects;
  for (const id of ['a', 'b', 'b']) await jetstream(gateway).publish(received, id, { msgID: id });

  await world.broker.kill();
  await world.broker.start();

  const manager = await jetstreamManager(await world.connect('operator'));
  const { config, state } = await manager.streams.info('MAIL');
  expect([config.subjects, state.messages]).toEqual([[received], 2]);
  await expect(jetstream(gateway).publish(world.wiring.subjects.dead, 'c', { timeout: 500 })).rejects.toThrow(
    /timeout|permission/i,
  );
  expect((await manager.streams.info('DEAD')).state.messages).toBe(0);
});
