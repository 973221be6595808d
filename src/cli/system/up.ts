import type { UpOptions } from '../../agent/system/bring-up.ts';
import { CommandError } from '../command-error.ts';
import { asCommandError } from './failure.ts';
import { startDetached } from './start-detached.ts';
import { supervise } from './supervise.ts';
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
    else if (options.detach) await startDetached(options);
    else await supervise(options, terminalTalk());
  } catch (error) {
    throw asCommandError(error);
  }
}
