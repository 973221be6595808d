import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRunning } from '../../src/agent/system/process-identity.ts';
import { until } from '../../src/agent/system/until.ts';
import { Command } from './up/command.ts';
import { expectedVerdicts } from './up/expected-verdicts.ts';
import { statusOf } from './up/status-of.ts';
import { storedVerdicts } from './up/stored-verdicts.ts';

const upDetached = ['system', 'up', '--ports', 'any', '--host', 'wasmtime', '--detach'] as const;

test('up, mails, status, a second up, down: and nothing is left but the store', async () => {
  await using command = await Command.open();
  const up = await command.run(...upDetached, '--workers', '2');
  expect(up.stderr).toContain('worker-2 is up');
  expect(up.code).toBe(0);
  expect(up.stdout).toContain('The mail-triage system is up: 2 workers under wasmtime');
  const state = await command.state();

  const follower = command.start('system', 'logs', 'worker', '--follow', '--lines', '1');
  await until('the lines before', 30_000, () => (follower.said.stdout.includes('worker-2') ? true : undefined));
  const sent = await command.run('mail', 'send', '--count', '200', '--seed', '4');
  expect([sent.code, sent.stdout]).toEqual([0, expect.stringMatching(/lost +0\ndoubled +0/)]);
  expect(await storedVerdicts(command)).toEqual(await expectedVerdicts([{ seed: 4, count: 200 }]));
  await until('a new line', 30_000, () => (follower.said.stdout.includes('"event":"triaged"') ? true : undefined));
  follower.child.kill('SIGINT');
  await follower.ended;
  const status = await statusOf(command);
  expect(status).toMatchObject({ code: 0, system: 'up', host: 'wasmtime', counts: { waiting: 0, inWork: 0, dead: 0 } });
  expect(status.counts?.verdicts).toBe(200);
  expect(status.processes.map(({ name }) => name)).toEqual(['broker', 'gateway', 'worker-1', 'worker-2']);

  const again = await command.run('system', 'up', '--detach');
  expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('the system is up already')]);
  expect((await command.state()).broker).toEqual(state.broker);

  const pids = [state.broker, state.gateway, ...state.workers].map(({ pid }) => pid);
  const commands = execFileSync('ps', ['-o', 'args=', '-p', pids.join(',')], { encoding: 'utf8', timeout: 5000 });
  expect(commands).toContain('worker.cwasm');
  const secrets = Object.values(state.passwords);
  expect(secrets.filter((secret) => commands.includes(secret))).toEqual([]);
  const all = [up, again, await command.run('system', 'logs', '--lines', '1000')];
  expect(secrets.filter((secret) => all.some(({ stdout, stderr }) => (stdout + stderr).includes(secret)))).toEqual([]);
  for (const name of ['system.json', 'nats.conf', 'processes.json']) {
    expect(statSync(join(command.folder, 'state', name)).mode & 0o077).toBe(0);
  }

  const down = await command.run('system', 'down');
  expect([down.code, down.stdout]).toEqual([0, 'The mail-triage system is down.\n']);
  expect([state.broker, state.gateway, ...state.workers].filter((each) => isRunning(each))).toEqual([]);
  expect(readdirSync(join(command.folder, 'state')).toSorted()).toEqual(['logs', 'nats.conf', 'store']);
  expect((await command.run('system', 'down')).stdout).toBe('The mail-triage system was down already.\n');
  expect(await statusOf(command)).toMatchObject({ code: 3, system: 'down', processes: [] });
});

test('what is killed is started again, and status says so', async () => {
  await using command = await Command.open();
  expect((await command.run(...upDetached)).code).toBe(0);
  const { broker, gateway, workers } = await command.state();
  for (const { pid } of [broker, gateway, ...workers]) process.kill(pid, 'SIGKILL');
  const status = await until('a system that is up again', 30_000, async () => {
    const now = await statusOf(command);
    return now.system === 'up' ? now : undefined;
  });
  expect(status.processes.map(({ restarts }) => restarts)).toEqual([1, 1, 1]);
  expect((await command.run('mail', 'send', '--count', '20')).code).toBe(0);
});

test('after SIGKILL for everything, supervisor included, the mails are still there and get their verdicts', async () => {
  await using command = await Command.open();
  expect((await command.run(...upDetached)).code).toBe(0);
  const { broker, gateway, workers, ports } = await command.state();
  const { supervisor } = await statusOf(command);
  process.kill(supervisor?.pid ?? 0, 'SIGKILL');
  for (const { pid } of workers) process.kill(pid, 'SIGKILL');
  for (let at = 0; at < 10; at += 1) {
    const answer = await fetch(`http://127.0.0.1:${ports.http}/mail`, {
      method: 'POST',
      headers: { 'content-type': 'message/rfc822' },
      body: `From: a@example.org\r\nTo: b@example.org\r\nMessage-ID: <${at}@test>\r\nSubject: Lift\r\n\r\nIt is stuck.\r\n`,
    });
    expect(answer.status).toBe(202);
  }
  const alone = await command.run('system', 'status');
  expect([alone.code, alone.stdout]).toEqual([1, expect.stringContaining('the supervisor has gone')]);
  for (const { pid } of [gateway, broker]) process.kill(pid, 'SIGKILL');

  const again = await command.run(...upDetached);
  expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('worker-1 is up')]);
  await until('ten verdicts', 30_000, async () =>
    (await statusOf(command)).counts?.verdicts === 10 ? true : undefined,
  );
});

test('what runs without a supervisor is ended by the next up, and by down', async () => {
  await using command = await Command.open();
  for (const [args, expected] of [
    [upDetached, 'ended what an earlier system left: broker (pid'],
    [['system', 'down'], 'ended what an earlier system left: broker (pid'],
  ] as const) {
    expect((await command.run(...upDetached)).code).toBe(0);
    const { broker, gateway, workers } = await command.state();
    process.kill((await statusOf(command)).supervisor?.pid ?? 0, 'SIGKILL');
    const { code, stderr } = await command.run(...args);
    expect([code, stderr]).toEqual([0, expect.stringContaining(expected)]);
    expect([broker, gateway, ...workers].filter((each) => isRunning(each))).toEqual([]);
  }
});

test('Ctrl-C ends a system in the foreground, ports and processes included', async () => {
  await using command = await Command.open();
  const { child, said, ended } = command.start('system', 'up', '--ports', 'any');
  await until('a system that is up', 60_000, () =>
    said.stdout.includes('The mail-triage system is up') ? true : undefined,
  );
  const { broker, gateway, workers, ports } = await command.state();
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect([code, stderr]).toEqual([0, expect.stringContaining('the system is down; its mails stay in the store')]);
  expect([broker, gateway, ...workers].filter((each) => isRunning(each))).toEqual([]);
  for (const port of Object.values(ports)) {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    server.close();
  }
});

test('Ctrl-C twice, or while it starts, leaves no process either', async () => {
  await using command = await Command.open();
  for (const [seen, signals] of [
    ['The mail-triage system is up', 2],
    ['broker is up', 1],
  ] as const) {
    const { child, said, ended } = command.start('system', 'up', '--ports', 'any');
    await until(seen, 60_000, () => ((said.stdout + said.stderr).includes(seen) ? true : undefined));
    for (let at = 0; at < signals; at += 1) child.kill('SIGINT');
    await ended;
    expect(await statusOf(command)).toMatchObject({ code: 3, system: 'down' });
  }
});
