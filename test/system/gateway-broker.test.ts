import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { until } from '../../src/agent/system/until.ts';
import { setUp } from './world/set-up.ts';
import { World } from './world/world.ts';

type Ports = { smtpPort: number; httpPort: number };

/** Both ways to bring a mail: what SMTP replied, and the status of HTTP. */
async function both({ smtpPort, httpPort }: Ports, id: string): Promise<[string, number]> {
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
  const mail = { messageId: `<${id}>`, from: 'a@b.example', to: 'c@d.example', subject: 'x', text: 'y' };
  const reply = await transport.sendMail(mail).then(
    ({ response }) => response,
    (error: Error) => error.message,
  );
  const body = {
    id: `http-${id}`,
    sender: 'a',
    recipient: 'b',
    subject: 'c',
    body: 'd',
    references: [],
    receivedAt: 7,
  };
  const headers = { 'content-type': 'application/json' };
  const url = `http://127.0.0.1:${httpPort}`;
  const answer = await fetch(`${url}/mail`, { method: 'POST', headers, body: JSON.stringify(body) });
  return [reply, answer.status];
}

const healthStatus = async ({ httpPort }: Ports) => (await fetch(`http://127.0.0.1:${httpPort}/healthz`)).status;

test('clients are served while the broker is away, at the start and later, and mail goes on when it is back', async () => {
  await using world = await World.prepare();
  const gateway = await world.gateway();
  await gateway.program.says(/"event":"reconnecting"/);
  expect(await healthStatus(gateway)).toBe(503);
  expect(await both(gateway, 'early@t')).toEqual([expect.stringContaining('451 4.3.0 The broker is away'), 503]);

  await world.broker.start();
  await setUp(await world.connect('operator'), world.wiring);
  await gateway.program.says(/"event":"connected"/);
  expect(await both(gateway, 'first@t')).toEqual([expect.stringContaining('250 2.0.0 Stored as first@t'), 202]);

  await world.broker.kill();
  await until('a gateway without a broker', 10_000, async () => (await healthStatus(gateway)) === 503 || undefined);
  expect(await both(gateway, 'second@t')).toEqual([expect.stringContaining('451 '), 503]);
  await world.broker.start();
  await until('a gateway with its broker', 20_000, async () => (await healthStatus(gateway)) === 200 || undefined);
  expect(await both(gateway, 'second@t')).toEqual([expect.stringContaining('250 2.0.0 Stored as second@t'), 202]);
});

test('a broker that is there and does not answer is waited for, but not for ever', async () => {
  await using world = await World.open();
  const gateway = await world.gateway();
  await gateway.program.says(/"event":"connected"/);
  world.broker.program.signal('SIGSTOP');
  try {
    expect((await both(gateway, 'silent@t'))[0]).toContain('451 4.3.0 The broker did not answer in time');
  } finally {
    world.broker.program.signal('SIGCONT');
  }
  // The broker has read the first attempt by now: the second is the same mail, and is there once.
  expect((await both(gateway, 'silent@t'))[0]).toMatch(/250 2\.0\.0 Stored (before )?as silent@t/);
});

test('a full queue refuses, and says that it may be tried again', async () => {
  await using world = await World.open({ MAIL: { max_msgs: 1 } });
  const gateway = await world.gateway();
  await gateway.program.says(/"event":"connected"/);
  await both(gateway, 'fills@t');
  expect(await both(gateway, 'full@t')).toEqual([expect.stringContaining('452 4.3.1 The queue is full'), 507]);
});

test('what is larger than the queue ever takes is refused for good', async () => {
  await using world = await World.open({ MAIL: { max_msg_size: 100 } });
  const gateway = await world.gateway();
  await gateway.program.says(/"event":"connected"/);
  expect(await both(gateway, 'large@t')).toEqual([expect.stringContaining('552 5.3.4 Too large'), 413]);
});

test('wrong credentials end the gateway, with the user in its last words and no password', async () => {
  await using world = await World.open();
  const url = world.broker.url('gateway');
  const { password } = new URL(url);
  const { program } = await world.gateway({ MAILROOM_NATS_URL: url.replace(password, 'wrong-password') });
  expect((await program.ended).code).toBe(1);
  const printed = await program.printed();
  expect(printed).toMatch(/"event":"refused".*"user":"gateway".*"todo":"check user and password/);
  expect(printed).not.toContain('wrong-password');
});
