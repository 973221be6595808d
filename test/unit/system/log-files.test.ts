import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastLines } from '../../../src/agent/system/log-files.ts';

test('the last lines of a log are whole lines, however long the log is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailroom-log-'));
  const path = join(folder, 'worker-1.log');
  expect(await lastLines(path, 3)).toEqual([]);
  writeFileSync(path, 'one\ntwo\nthree');
  expect(await lastLines(path, 2)).toEqual(['two', 'three']);
  const lines = Array.from({ length: 20_000 }, (_, at) => `line ${at}`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  expect(await lastLines(path, 2)).toEqual(['line 19998', 'line 19999']);
  expect((await lastLines(path, 100_000)).every((line) => lines.includes(line))).toBe(true);
  rmSync(folder, { recursive: true });
});
