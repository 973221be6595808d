import { jetstream } from '@nats-io/jetstream';
import { expect, test } from 'vitest';
import { Account } from '../../src/agent/load/account.ts';
import { httpSender } from '../../src/agent/load/http-sender.ts';
import { dueTimes } from '../../src/agent/load/pace.ts';
import { runLoad } from '../../src/agent/load/run-load.ts';
import { sendLoad } from '../../src/agent/load/send-load.ts';
import { smtpSender } from '../../src/agent/load/smtp-sender.ts';
import type { Sender } from '../../src/agent/load/sender.ts';
import { until } from '../../src/agent/system/until.ts';
import { generateMails } from '../../src/core/mail/generate/generate-mails.ts';
import { setUp } from './world/set-up.ts';
import { World } from './world/world.ts';

const host = '127.0.0.1';

/** Sends mails and waits for what becomes of them. */
async function load(world: World, sender: Sender, count: number) {
  return await runLoad({
    mails: generateMails({ seed: 8, count }),
    dueTimes: dueTimes({ count, seed: 8, shape: 'steady' }),
    sender,
    connection: await world.connect('operator'),
    wiring: world.wiring,
    connections: 8,
    retryForMs: 60_000,
    waitMs: 60_000,
    stop: new AbortController().signal,
    report: () => undefined,
  });
}

test('a slow worker holds its mails without that one is delivered twice, and empties the queue', async () => {
  await using world = await World.open();
  const { httpPort } = await world.gateway();
  // Twenty mails of 0.4 s, taken together: longer than the broker waits for an answer.
  await world.worker('slow', { MAILROOM_WORK_MS: '400' });
  const account = await load(world, httpSender({ host, port: httpPort }), 20);
  expect(account).toMatchObject({ acceptedIds: 20, triaged: 20, lost: 0, doubled: 0 });
  const { consumers } = await jetstream(await world.connect('operator')).jetstreamManager();
  const { delivered, num_ack_pending, num_pending } = await consumers.info('MAIL', 'triage');
  expect([delivered.consumer_seq, num_ack_pending, num_pending]).toEqual([20, 0, 0]);
});

test.each(['smtp', 'http'] as const)('a full stream refuses by %s for now, and nothing is lost', async (way) => {
  await using world = await World.open({ MAIL: { max_bytes: 30_000 } });
  const { smtpPort, httpPort } = await world.gateway();
  const sender = () =>
    way === 'smtp' ? smtpSender({ host, port: smtpPort }, 4) : httpSender({ host, port: httpPort });
  await until('a gateway that listens', 15_000, async () => (await fetch(`http://${host}:${httpPort}/healthz`)).status);
  const answers = new Account();
  const full = sender();
  const count = 100;
  await sendLoad(generateMails({ seed: 9, count }), dueTimes({ count, seed: 9, shape: 'steady' }), {
    sender: full,
    account: answers,
    connections: 4,
    retryForMs: 0,
    stop: AbortSignal.timeout(60_000),
  });
  await full.close();
  const { unanswered, refused, acceptedIds } = answers.reckon(new Set(), 0);
  expect(Object.keys(unanswered).join()).toMatch(way === 'smtp' ? /^452 / : /^507 /);
  expect(refused).toEqual({});
  expect(acceptedIds).toBeGreaterThan(5);

  await world.worker();
  expect(await load(world, sender(), count)).toMatchObject({ acceptedIds: count, triaged: count, lost: 0, doubled: 0 });
});

test('gateway and worker start before the broker, say "not now", and do their work when it comes', async () => {
  await using world = await World.prepare();
  const { httpPort } = await world.gateway();
  const worker = await world.worker();
  const sender = httpSender({ host, port: httpPort });
  const [mail] = generateMails({ seed: 1, count: 1 });
  if (mail === undefined) throw new Error('expected a mail');
  const answer = await until('an answer of the gateway', 15_000, async () => {
    const said = await sender.send(mail);
    return said.kind === 'later' && said.answer.startsWith('503') ? said : undefined;
  });
  expect(answer.kind).toBe('later');
  await world.broker.start();
  await setUp(await world.connect('operator'), world.wiring);
  expect(await load(world, sender, 20)).toMatchObject({ acceptedIds: 20, triaged: 20, lost: 0 });
  expect(worker.running).toBe(true);
});

test('a worker with a wrong password says which user was refused, and ends with 1', async () => {
  await using world = await World.open();
  const worker = await world.worker('worker-1', {
    MAILROOM_NATS_URL: `nats://worker:wrong-password@127.0.0.1:${world.broker.port}`,
  });
  expect(await worker.ended).toEqual({ code: 1, signal: null });
  const said = await worker.printed();
  expect(said).toMatch(/worker/);
  expect(said).not.toContain('wrong-password');
});
