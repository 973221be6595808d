import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Part = 'worker' | 'gateway';

/** A component to run, with the digest of exactly these bytes. */
export interface ComponentFile {
  readonly part: Part;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

const committed = fileURLToPath(new URL('../../../public/components/', import.meta.url));

/** Reads PART.wasm from public/components, or from the folder in MAILROOM_COMPONENTS. */
export async function readComponent(part: Part, env: NodeJS.ProcessEnv): Promise<ComponentFile> {
  const path = resolve(env['MAILROOM_COMPONENTS'] || committed, `${part}.wasm`);
  const bytes = await readFile(path).catch((error: Error) => {
    throw new Error(
      `expected the component ${path}, found: ${error.message}. Build it with \`mailroom components build\`, or set ` +
        'MAILROOM_COMPONENTS to the folder that has it.',
    );
  });
  return { part, path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
