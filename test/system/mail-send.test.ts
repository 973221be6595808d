import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { headers, type NatsConnection } from '@nats-io/transport-node';
import { expect, test } from 'vitest';
import { mailSchema } from '../../src/core/mail/mail.ts';
import { World } from './world/world.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Runs `mailroom mail send` as a person does; `act` may do something to it meanwhile. */
function mailSend(world: World, args: readonly string[], act?: (child: ReturnType<typeof spawn>) => void) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [main, 'mail', 'send', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, MAILROOM_NATS_URL: world.broker.url('operator'), MAILROOM_STATE_DIR: world.folder },
      timeout: 60_000,
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    act?.(child);
  });
}

/** Takes every mail and does with it what `act` says, as a worker that may be a bad one. */
async function takeMails(
  connection: NatsConnection,
  act: (id: string, publish: (subject: string, header?: string) => void) => void,
): Promise<void> {
  while (!connection.isClosed()) {
    const message = await connection
      .request('$JS.API.CONSUMER.MSG.NEXT.MAIL.triage', '{"batch":1,"expires":1000000000}', {
        timeout: 1500,
        noMux: true,
      })
      .catch(() => undefined);
    if (message === undefined || message.headers?.hasError === true || message.data.length === 0) continue;
    const { id } = mailSchema.parse(message.json());
    act(id, (subject, reason) => {
      const fields = headers();
      fields.set('Nats-Msg-Id', id);
      if (reason !== undefined) fields.set('Mailroom-Reason', reason);
      connection.publish(subject, '{}', { headers: fields });
    });
    message.respond('+ACK');
  }
}

test('the account tells triaged, dead, doubled and lost mails apart, and the exit code says that not all is well', async () => {
  await using world = await World.open({ TRIAGED: { duplicate_window: 100_000_000 } });
  const worker = await world.connect('worker');
  let taken = 0;
  void takeMails(worker, (_, publish) => {
    taken += 1;
    if (taken === 1) publish('mail.dead', 'empty');
    else if (taken === 2) return;
    else publish('mail.triaged.billing');
    if (taken === 3) setTimeout(() => publish('mail.triaged.billing'), 400);
  });
  const done = await mailSend(world, ['--to', 'broker', '--seed', '4', '--count', '20', '--wait', '3']);
  expect(done.stderr).toContain('sending 20 mails of seed 4 by broker');
  const rows = done.stdout.split('\n').map((line) => line.split(/\s+/).slice(0, 2).join(' '));
  expect(rows).toEqual(
    expect.arrayContaining(['sent 20', 'accepted 20', 'triaged 18', 'dead 1', 'lost 1', 'doubled 1', 'unexpected 1']),
  );
  expect(done.stdout).toContain('1 × empty');
  expect(done.code).toBe(1);
});

test('what nobody took is said to wait and not to be lost; the same mails sent again are not doubled', async () => {
  await using world = await World.open();
  const args = ['--to', 'broker', '--seed', '5', '--count', '30', '--drill', 'duplicate', '--wait', '1', '--json'];
  const first = await mailSend(world, args);
  expect(JSON.parse(first.stdout)).toMatchObject({ sent: 30, ids: 27, acceptedIds: 27, waiting: 27, lost: 0 });
  expect(first.code).toBe(1);
  const worker = await world.connect('worker');
  void takeMails(worker, (_, publish) => publish('mail.triaged.it'));
  expect(JSON.parse((await mailSend(world, [...args, '--wait', '10'])).stdout)).toMatchObject({ triaged: 27, lost: 0 });
  const third = await mailSend(world, args);
  expect([third.code, JSON.parse(third.stdout)]).toMatchObject([0, { triaged: 27, triagedEarlier: 27, doubled: 0 }]);
});

test('a good mail among the dead, and a mail that the broker refuses or nobody answers for, are no success', async () => {
  await using world = await World.open({ MAIL: { max_msgs: 5 } });
  const full = await mailSend(world, ['--to', 'broker', '--count', '8', '--retry', '0', '--wait', '0']);
  expect(full.stdout).toMatch(/^(refused|unanswered) +3  /m);
  expect(full.code).toBe(1);
  const worker = await world.connect('worker');
  void takeMails(worker, (_, publish) => publish('mail.dead', 'too-large: a bad worker'));
  const dead = await mailSend(world, ['--to', 'broker', '--count', '2', '--wait', '20', '--json']);
  expect(JSON.parse(dead.stdout)).toMatchObject({ dead: 2, unexpected: 2, lost: 0, waiting: 0 });
  expect(dead.code).toBe(1);
});

test('Ctrl-C ends the sending, and the account is printed all the same', async () => {
  await using world = await World.open();
  const worker = await world.connect('worker');
  void takeMails(worker, (_, publish) => publish('mail.triaged.it'));
  const done = await mailSend(world, ['--to', 'broker', '--count', '5000', '--rate', '20', '--json'], (child) => {
    setTimeout(() => child.kill('SIGINT'), 2_500);
  });
  expect(done.code).toBe(130);
  expect(done.stderr).toContain('stopping');
  const account: unknown = JSON.parse(done.stdout);
  expect(account).toMatchObject({ lost: 0, waiting: 0, doubled: 0 });
});

test('without a system the command says what to start', async () => {
  await using world = await World.prepare();
  const nowhere = await mailSend(world, ['--to', 'broker', '--count', '1']);
  expect([nowhere.code, nowhere.stdout]).toEqual([1, '']);
  expect(nowhere.stderr).toContain(`Expected a broker at 127.0.0.1:${world.broker.port}`);
  const noGateway = await mailSend(world, ['--count', '1']);
  expect(noGateway.stderr).toContain('Run mailroom system up, or give --smtp');
});
