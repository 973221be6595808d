import { type SystemState, systemStateSchema } from '../../core/system/state.ts';
import { readOwnerJson, writeOwnerFile } from './owner-file.ts';
import { stateFolder } from './state-folder.ts';

/** What `mailroom system up` wrote, while a system is up; undefined when none is. Its processes may have been killed. */
export function readState(env: NodeJS.ProcessEnv = process.env): Promise<SystemState | undefined> {
  return readOwnerJson(stateFolder(env).state, systemStateSchema);
}

export function writeState(path: string, state: SystemState): Promise<void> {
  return writeOwnerFile(path, `${JSON.stringify(systemStateSchema.parse(state), null, 2)}\n`);
}
