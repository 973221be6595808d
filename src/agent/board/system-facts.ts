import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteFacts } from '../../core/board/site-facts.ts';
import { type SystemState, systemStateSchema } from '../../core/system/state.ts';

/** Bytes; a state file is a few kilobytes. */
const mostBytes = 1 << 20;

/** What `mailroom system up` has left in `folder`, or undefined when no system is there, or none that can be read. */
export async function readLeftState(folder: string): Promise<SystemState | undefined> {
  try {
    const text = await readFile(join(folder, 'system.json'), 'utf8');
    if (text.length > mostBytes) return undefined;
    return systemStateSchema.parse(JSON.parse(text));
  } catch {
    // No file, or one that is being written: the next look, a few seconds later, sees more.
    return undefined;
  }
}

/** The facts for the page: no password, no process, no port. */
export async function systemFacts(folder: string): Promise<SiteFacts> {
  const state = await readLeftState(folder);
  if (state === undefined) return { version: 1, system: false };
  const { startedAt, host, workers, versions } = state;
  return { version: 1, system: true, startedAt, host, workers: workers.length, versions };
}
