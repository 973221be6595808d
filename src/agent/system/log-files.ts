import { copyFile, mkdir, open, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';

/** A log that grows beyond this becomes NAME.log.1, and what was that goes: twice this for each process, then. */
const largestBytes = 10_000_000;
const lookEveryMs = 5000;

export const logPath = (folder: string, name: string) => join(folder, `${name}.log`);

/** A descriptor to append to, for a process that writes its log itself: no mail waits for another process to copy it. */
export async function openLog(folder: string, name: string): Promise<{ fd: number; close: () => Promise<void> }> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = await open(logPath(folder, name), 'a', 0o600);
  return { fd: file.fd, close: () => file.close() };
}

/** Keeps the logs of these names bounded until stopped. Lines written during the copy may be missing in it. */
export function boundLogs(folder: string, names: () => readonly string[]): { stop: () => void } {
  const timer = setInterval(() => {
    for (const name of names()) void shorten(logPath(folder, name)).catch(() => undefined);
  }, lookEveryMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** Copies and empties instead of renaming: the process goes on writing to the file that it has open. */
async function shorten(path: string): Promise<void> {
  if ((await stat(path)).size < largestBytes) return;
  await copyFile(path, `${path}.1`);
  await truncate(path);
}

/** The last lines of a log, from its last 64 kB; empty when there is none. */
export async function lastLines(path: string, lines: number): Promise<string[]> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return [];
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - 65_536);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    const text = buffer.subarray(0, bytesRead).toString('utf8');
    const all = text.split('\n').slice(from === 0 ? 0 : 1);
    return (all.at(-1) === '' ? all.slice(0, -1) : all).slice(-lines);
  } finally {
    await file.close();
  }
}
