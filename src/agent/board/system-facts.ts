import type { SiteFacts } from '../../core/board/site-facts.ts';
import type { SystemState } from '../../core/system/state.ts';
import { readState } from '../system/state-file.ts';

/** The system that `mailroom system up` has left a state of, or undefined when there is none that can be read. */
export async function leftSystem(env: NodeJS.ProcessEnv): Promise<SystemState | undefined> {
  // A file that is just being written, or that is not ours: the next look, a few seconds later, sees more.
  return readState(env).catch(() => undefined);
}

/** The facts for the page: no password, no process, no port. */
export async function systemFacts(env: NodeJS.ProcessEnv): Promise<SiteFacts> {
  const state = await leftSystem(env);
  if (state === undefined) return { version: 1, system: false };
  const { startedAt, host, workers, cluster, versions } = state;
  return { version: 1, system: true, startedAt, host, workers: cluster?.workers ?? workers.length, versions };
}
