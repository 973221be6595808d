import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { generateMails } from '../../src/core/mail/generate/generate-mails.ts';
import type { Mail } from '../../src/core/mail/mail.ts';
import { queueIsEmpty, queueMail, storedIn } from './worker/stored.ts';
import { World } from './world/world.ts';

const mails = (count: number): Mail[] => generateMails({ seed: 12, count }).map(({ mail }) => mail);

test('setup makes the streams and consumers, and again changes nothing', async () => {
  await using world = await World.prepare();
  await world.broker.start();
  const env = { MAILROOM_NATS_URL: world.broker.url('operator') };
  for (const name of ['setup-1', 'setup-2']) {
    const setup = await world.host('worker', name, env, ['setup']);
    expect(await setup.ended).toEqual({ code: 0, signal: null });
  }
  const operator = await world.connect('operator');
  for (const { config } of world.wiring.streams) expect(await storedIn(operator, config.name, 0)).toEqual([]);
});

test('a worker that is killed in the middle loses nothing', async () => {
  await using world = await World.open({ triage: { ack_wait: 3_000_000_000 } });
  const gateway = await world.connect('gateway');
  const some = mails(150);
  for (const mail of some) await queueMail(gateway, mail.id, JSON.stringify(mail));
  const first = await world.worker('worker-1', { MAILROOM_WORK_MS: '20' });
  await first.says(/"event":"triaged"/);
  await first.kill();
  await world.worker('worker-2');
  const operator = await world.connect('operator');
  await queueIsEmpty(operator);
  const verdicts = await storedIn(operator, 'TRIAGED', some.length);
  expect(new Set(verdicts.map((verdict) => verdict.header('Nats-Msg-Id'))).size).toBe(some.length);
  expect(verdicts).toHaveLength(some.length);
});

test('a worker outlives its broker and finds it again', async () => {
  await using world = await World.open({ triage: { ack_wait: 3_000_000_000 } });
  const gateway = await world.connect('gateway');
  const some = mails(150);
  for (const mail of some) await queueMail(gateway, mail.id, JSON.stringify(mail));
  const worker = await world.worker('worker-1', { MAILROOM_WORK_MS: '10' });
  await worker.says(/"event":"triaged"/);
  await world.broker.kill();
  await worker.says(/"event":"reconnecting"/);
  await world.broker.start();
  const operator = await world.connect('operator');
  await queueIsEmpty(operator);
  expect(await storedIn(operator, 'TRIAGED', some.length)).toHaveLength(some.length);
  expect(worker.running).toBe(true);
});

test('a worker waits for a broker that is not there yet, and for a stream that is not there yet', async () => {
  await using world = await World.prepare();
  const worker = await world.worker();
  await worker.says(/"event":"reconnecting".*"attempt":2/);
  await world.broker.start();
  await worker.says(/"event":"waiting".*run worker setup/);
  const setup = await world.host('worker', 'setup', { MAILROOM_NATS_URL: world.broker.url('operator') }, ['setup']);
  expect((await setup.ended).code).toBe(0);
  await queueMail(await world.connect('gateway'), 'a', JSON.stringify(mails(1)[0]));
  await worker.says(/"event":"triaged"/);
});

test('a wrong password ends the worker, which names the user and not the password', async () => {
  await using world = await World.open();
  const url = `nats://worker:not-the-password@127.0.0.1:${world.broker.port}`;
  const worker = await world.worker('worker-1', { MAILROOM_NATS_URL: url });
  expect((await worker.ended).code).toBe(1);
  const printed = await worker.printed();
  expect(printed).toMatch(/"event":"refused".*"user":"worker".*"reason":"Authorization Violation"/);
  expect(printed).not.toContain('not-the-password');
});

test('told to drain, a worker finishes what it holds and ends with 0', async () => {
  await using world = await World.open();
  const gateway = await world.connect('gateway');
  const some = mails(200);
  for (const mail of some) await queueMail(gateway, mail.id, JSON.stringify(mail));
  const worker = await world.worker('worker-1', { MAILROOM_WORK_MS: '10' });
  await worker.says(/"event":"triaged"/);
  const operator = await world.connect('operator');
  operator.publish(world.wiring.subjects.control, 'drain');
  expect((await worker.ended).code).toBe(0);
  // What it held has an answer; the rest waits for others, and none of it was delivered for nothing.
  await world.worker('worker-2');
  await queueIsEmpty(operator);
  expect(await storedIn(operator, 'TRIAGED', some.length)).toHaveLength(some.length);
  expect(await worker.printed()).toMatch(/"event":"drained"/);
});

test('an idle worker answers the broker that asks whether it lives', async () => {
  await using world = await World.prepare();
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.write('INFO {"headers":true,"max_payload":1048576}\r\n');
    socket.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('CONNECT')) socket.write('PONG\r\n');
      if (text.includes('MSG.NEXT.MAIL')) socket.write('PING\r\n');
      if (text.includes('PONG')) server.emit('answered', 'PONG');
    });
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`expected a port, found ${String(address)}`);
  const answered = once(server, 'answered', { signal: AbortSignal.timeout(15_000) });
  await world.worker('worker-1', { MAILROOM_NATS_URL: `nats://worker:x@127.0.0.1:${address.port}` });
  expect(await answered).toEqual(['PONG']);
  for (const socket of sockets) socket.destroy();
  server.close();
});
