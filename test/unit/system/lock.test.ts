import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockHolder, releaseLock, takeLock } from '../../../src/agent/system/lock.ts';
import { startOf } from '../../../src/agent/system/process-identity.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailroom-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the lock of a system', () => {
  test('one of many gets it, and leaves nothing behind', async () => {
    const taken = await Promise.all(Array.from({ length: 20 }, () => takeLock(path)));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect((await lockHolder(path))?.pid).toBe(process.pid);
    expect(readdirSync(folder)).toEqual(['lock']);
    await releaseLock(path);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('one that another process holds is left alone', async () => {
    writeFileSync(path, JSON.stringify({ pid: process.ppid, startedAt: startOf(process.ppid) }));
    expect(await takeLock(path)).toBe(false);
    await releaseLock(path);
    expect((await lockHolder(path))?.pid).toBe(process.ppid);
  });

  test.each([
    ['of a process that was killed', JSON.stringify({ pid: process.pid, startedAt: 'long ago' })],
    ['of which only a part was written', '{"pid":'],
  ])('one %s is taken over', async (_, text) => {
    writeFileSync(path, text);
    expect(await lockHolder(path)).toBeUndefined();
    expect(await takeLock(path)).toBe(true);
    expect(readdirSync(folder)).toEqual(['lock']);
  });
});
