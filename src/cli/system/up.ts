import type { UpOptions } from '../../agent/system/bring-up.ts';
import { lockHolder } from '../../agent/system/lock.ts';
import { stateFolder } from '../../agent/system/state-folder.ts';
import { CommandError } from '../command-error.ts';
import { asCommandError } from './failure.ts';
import { startDetached } from './start-detached.ts';
import { showOther, supervise } from './supervise.ts';
import { terminalTalk } from './terminal-talk.ts';
import { parentTalk } from './parent-talk.ts';

export interface UpCommandOptions extends UpOptions {
  readonly detach: boolean;
  /** Started by another `up` to supervise in the background. */
  readonly supervisor: boolean;
}

export async function up(options: UpCommandOptions): Promise<void> {
  if (process.platform === 'win32') {
    throw new CommandError(
      'Expected Linux or macOS, found Windows, where a process cannot be asked to end. Run this in WSL.',
    );
  }
  try {
    if (options.supervisor) await supervise(options, parentTalk());
    else if ((await lockHolder(stateFolder(process.env).lock)) !== undefined) await showOther(terminalTalk());
    else if (options.detach) await startDetached(options);
    else await supervise(options, terminalTalk());
  } catch (error) {
    throw asCommandError(error);
  }
}
