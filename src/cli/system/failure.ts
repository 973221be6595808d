import { CommandError } from '../command-error.ts';

/** What the agent says is expected, found and to be done, without a stack. A bug keeps its stack. */
export function asCommandError(error: unknown): unknown {
  if (error instanceof TypeError || error instanceof ReferenceError || error instanceof CommandError) return error;
  return new CommandError(error instanceof Error ? error.message : String(error), { cause: error });
}
