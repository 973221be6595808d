import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isRunning, signalProcess, startOf } from '../../../src/agent/system/process-identity.ts';

const own = () => ({ pid: process.pid, startedAt: startOf(process.pid) ?? '' });

test('a process is known by pid and start together', () => {
  expect(isRunning(own())).toBe(true);
  expect(isRunning({ ...own(), startedAt: 'at another time' })).toBe(false);
});

test('a signal meant for a process that has ended hits no later one', () => {
  // If it did, this test would not go on.
  expect(signalProcess({ pid: process.pid, startedAt: 'before the pid was given away again' }, 'SIGKILL')).toBe(false);
});

test('a process that has ended does not run', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  const identity = { pid: child.pid ?? 0, startedAt: startOf(child.pid ?? 0) ?? '' };
  await once(child, 'exit');
  expect(isRunning(identity)).toBe(false);
});
