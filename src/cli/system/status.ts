import { systemStatus } from '../../agent/system/system-status.ts';
import { asCommandError } from './failure.ts';
import { statusText } from './texts.ts';

const exitCodes = { up: 0, partly: 1, down: 3 } as const;

/** Prints where the system stands; the exit code says it too. */
export async function status({ json }: { json: boolean }): Promise<void> {
  const found = await systemStatus(process.env).catch((error: unknown) => {
    throw asCommandError(error);
  });
  console.log(json ? JSON.stringify(found, null, 2) : statusText(found));
  process.exitCode = exitCodes[found.system];
}
