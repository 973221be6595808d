import { randomBytes } from 'node:crypto';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptFiles } from '../../../src/agent/system/hosts/kept-files.ts';

test('what was made is kept for its owner, and made again when somebody changed it', async () => {
  const key = `test-${randomBytes(6).toString('hex')}`;
  let made = 0;
  const keep = () =>
    keptFiles(key, async (folder) => {
      made += 1;
      await writeFile(join(folder, 'code'), 'as it was made');
    });
  const folder = await keep();
  try {
    expect([await keep(), made]).toEqual([folder, 1]);
    expect(statSync(folder).mode & 0o077).toBe(0);

    writeFileSync(join(folder, 'code'), 'changed');
    await keep();
    expect([made, await readFile(join(folder, 'code'), 'utf8')]).toEqual([2, 'as it was made']);

    writeFileSync(join(folder, 'more'), 'put there');
    await Promise.all([keep(), keep()]);
    expect(await readFile(join(folder, 'code'), 'utf8')).toBe('as it was made');
    await expect(readFile(join(folder, 'more'))).rejects.toThrow('ENOENT');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
