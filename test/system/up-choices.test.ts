import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWiring } from '../../src/agent/read-wiring.ts';
import { provideNatsServer } from '../tools/nats-server.ts';
import { Command } from './up/command.ts';
import { expectedVerdicts } from './up/expected-verdicts.ts';
import { statusOf } from './up/status-of.ts';
import { storedVerdicts } from './up/stored-verdicts.ts';

test('Node hosts worker and gateway too, with the verdicts of wasmtime', async () => {
  await using command = await Command.open();
  const up = await command.run('system', 'up', '--host', 'node', '--ports', 'any', '--detach');
  expect([up.code, up.stdout]).toEqual([0, expect.stringContaining('1 worker under node')]);
  expect((await command.run('mail', 'send', '--count', '50', '--seed', '5', '--to', 'smtp')).code).toBe(0);
  expect((await command.run('mail', 'send', '--count', '50', '--seed', '6', '--to', 'http')).code).toBe(0);
  const worlds = [5, 6].map((seed) => ({ seed, count: 50 }));
  expect(await storedVerdicts(command)).toEqual(await expectedVerdicts(worlds));
  expect(await statusOf(command)).toMatchObject({ code: 0, host: 'node', counts: { waiting: 0, verdicts: 100 } });
  expect((await command.run('system', 'down')).code).toBe(0);
});

test('a port that is taken is named, with its holder and the way out, and nothing is started', async () => {
  const { ports } = await readWiring();
  const holder = createServer().listen(ports.smtp, '127.0.0.1');
  // When another program has it already, that is as good.
  await Promise.race([once(holder, 'listening'), once(holder, 'error').catch(() => undefined)]);
  await using command = await Command.open();
  const up = await command.run('system', 'up');
  holder.close();
  expect([up.code, up.stderr]).toEqual([1, expect.stringContaining(`${ports.smtp} (SMTP) taken by `)]);
  expect(up.stderr).toContain('add --ports any');
  expect(await statusOf(command)).toMatchObject({ code: 3, system: 'down' });
});

test('a pack brings the broker where there is no network', async () => {
  await using command = await Command.open({ PATH: '/usr/bin:/bin' });
  const pack = join(command.folder, 'pack');
  mkdirSync(join(pack, 'bin'), { recursive: true });
  copyFileSync(await provideNatsServer(), join(pack, 'bin', 'nats-server'));
  const bytes = readFileSync(join(pack, 'bin', 'nats-server'));
  const entry = {
    kind: 'program',
    name: 'nats-server',
    version: '2.12.8',
    file: 'bin/nats-server',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    arch: process.arch === 'x64' ? 'amd64' : process.arch,
    source: 'the same program as in .cache/programs',
    licence: 'Apache-2.0',
  };
  writeFileSync(join(pack, 'pack.json'), JSON.stringify({ version: 1, entries: [entry] }));
  const up = await command.run('system', 'up', '--pack', pack, '--ports', 'any', '--detach');
  expect([up.code, up.stderr]).toEqual([0, expect.stringContaining('nats-server 2.12.8 (pack)')]);
});

test('what cannot be is said before anything starts', async () => {
  await using command = await Command.open();
  for (const [args, message] of [
    [['system', 'up', '--workers', '0'], 'Expected a whole number from 1 to 64'],
    [['system', 'up', '--host', 'docker'], 'Allowed choices are auto, wasmtime, node, native'],
    [['system', 'down', '--purge'], 'Expected --yes with --purge'],
  ] as const) {
    const { code, stderr } = await command.run(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  }
  const { code, stderr } = await command.run('system', 'logs');
  expect([code, stderr]).toEqual([1, expect.stringContaining('no system was ever up here')]);
});
