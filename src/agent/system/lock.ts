import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { isRunning, type ProcessIdentity, startOf } from './process-identity.ts';

const holderSchema = z.object({ pid: z.int().positive(), startedAt: z.string() });

/** Who holds the lock; undefined when nobody does, or who did has ended. */
export async function lockHolder(path: string): Promise<ProcessIdentity | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const holder = holderSchema.parse(JSON.parse(text));
    return isRunning(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the lock for this process, also from one that has ended; false when another process holds it. */
export async function takeLock(path: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const own = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(own, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) }), { mode: 0o600 });
  try {
    // A link is made whole or not at all, so nobody reads a lock without its holder.
    if (await linked(own, path)) return true;
    if ((await lockHolder(path)) !== undefined) return false;
    // Only one can move the old lock away. If it moved a new one by bad luck, that goes back.
    const old = `${own}.old`;
    await rename(path, old).catch(() => undefined);
    if ((await lockHolder(old)) !== undefined) await linked(old, path);
    await rm(old, { force: true });
    return await linked(own, path);
  } finally {
    await rm(own, { force: true });
  }
}

/** Gives the lock back if this process holds it. */
export async function releaseLock(path: string): Promise<void> {
  if ((await lockHolder(path))?.pid === process.pid) await rm(path, { force: true });
}

const linked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    () => false,
  );
