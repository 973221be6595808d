import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Part } from '../components.ts';
import type { Host } from './host.ts';

/** The native twins in the folder of MAILROOM_NATIVE: for measurements, with nothing between them and the machine. */
export async function nativeHost(env: NodeJS.ProcessEnv): Promise<Host> {
  const folder = env['MAILROOM_NATIVE'];
  if (folder === undefined || folder === '') {
    throw new Error('expected MAILROOM_NATIVE to name the folder with the programs worker and gateway, found it unset');
  }
  const path = (part: Part) => resolve(folder, part);
  for (const part of ['worker', 'gateway'] as const) {
    await access(path(part), constants.X_OK).catch((error: Error) => {
      throw new Error(`expected the program ${path(part)}, found: ${error.message}`, { cause: error });
    });
  }
  return {
    name: 'native',
    versions: {},
    command: (part, componentEnv, args = []) => ({ program: path(part), args, env: componentEnv }),
  };
}
