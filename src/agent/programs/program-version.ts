import type { KnownProgram } from './known-programs.ts';
import { ProgramError, runProgram } from './run-program.ts';

const timeoutMs = 20_000;

/**
 * The version that the program at `path` names itself, such as "2.12.8"; undefined when it does not start or says
 * something else.
 */
export async function programVersion(known: KnownProgram, path: string): Promise<string | undefined> {
  try {
    return known.versionPattern.exec(await runProgram(path, ['--version'], { timeoutMs }))?.[1];
  } catch (error) {
    if (error instanceof ProgramError) return undefined;
    throw error;
  }
}

/** Whether version `found` is `oldest` or newer, number by number. */
export function isAtLeast(found: string, oldest: string): boolean {
  const [a, b] = [found, oldest].map((version) => version.split('.').map(Number));
  const at = (b ?? []).findIndex((part, place) => (a?.[place] ?? 0) !== part);
  return at === -1 || (a?.[at] ?? 0) > (b?.[at] ?? 0);
}
