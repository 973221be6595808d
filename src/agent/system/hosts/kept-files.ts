import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What was made from components for a host: .cache/compiled of the checkout, for its owner alone. */
const cache = fileURLToPath(new URL('../../../../.cache/compiled/', import.meta.url));
const listFile = 'sha256.json';
const listSchema = z.record(z.string(), z.string());

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * A folder of files that cost seconds to make, kept under a key that says everything they were made from. They are
 * machine code or JavaScript that runs with the user's rights, so only the owner may enter the folder, and each use
 * compares the files with their digests and makes them again when one differs.
 */
export async function keptFiles(key: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, key);
  // Another process that makes the same may take ours away just before it puts its own there: look again.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await isWhole(folder)) return folder;
    await replace(folder, make);
  }
  if (await isWhole(folder)) return folder;
  throw new Error(`expected ${folder} to be what was just written there, found something else: is the disk full?`);
}

async function replace(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  await mkdir(cache, { recursive: true, mode: 0o700 });
  await chmod(cache, 0o700);
  const beside = `${folder}.${randomBytes(6).toString('hex')}`;
  await mkdir(beside, { mode: 0o700 });
  try {
    await make(beside);
    await list(beside);
    await rm(folder, { recursive: true, force: true });
    // When another process was faster, its files are as good: both were made from the same key.
    await rename(beside, folder).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function list(folder: string): Promise<void> {
  const digests: Record<string, string> = {};
  for (const name of await namesIn(folder)) digests[name] = digest(await readFile(join(folder, name)));
  await writeFile(join(folder, listFile), JSON.stringify(digests, null, 2), { mode: 0o600 });
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const digests = listSchema.parse(JSON.parse(await readFile(join(folder, listFile), 'utf8')));
    const names = await namesIn(folder);
    if (names.length !== Object.keys(digests).length) return false;
    for (const name of names) if (digest(await readFile(join(folder, name))) !== digests[name]) return false;
    return true;
  } catch {
    return false;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name !== listFile).toSorted();
}
