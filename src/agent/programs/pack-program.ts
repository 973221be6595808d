import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PackProgram, packSchema } from '../../core/pack/pack.ts';
import { placeProgram } from './place-program.ts';
import { ProgramError } from './run-program.ts';

/** Node's names of architectures as packs write them. */
const archOf: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

/**
 * The program `name` of the pack in `folder` for this machine, copied into `cache` after its digest was checked: a pack
 * may lie on a stick that cannot run programs, and what was checked is then what runs. Undefined when the pack has
 * none. Throws {@link ProgramError} for a pack that is not one, or is damaged.
 */
export async function packProgram(
  folder: string,
  name: string,
  cache: string,
): Promise<{ path: string; version: string } | undefined> {
  const entry = (await programsOf(folder)).find(
    (program) => program.name === name && program.arch === archOf[process.arch],
  );
  if (entry === undefined || process.platform !== 'linux') return undefined;
  const path = join(cache, `${name}-${entry.version}-${entry.sha256.slice(0, 12)}`, name);
  if (existsSync(path)) return { path, version: entry.version };
  const bytes = await readFile(join(folder, entry.file)).catch((error: Error) => {
    throw new ProgramError(`expected ${entry.file} in the pack ${folder}, found: ${error.message}`);
  });
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== entry.sha256) {
    throw new ProgramError(
      `expected ${entry.file} in the pack ${folder} with sha256 ${entry.sha256}, found ${found}: the pack is damaged`,
    );
  }
  await placeProgram(bytes, path);
  return { path, version: entry.version };
}

async function programsOf(folder: string): Promise<PackProgram[]> {
  const file = join(folder, 'pack.json');
  try {
    const pack = packSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return pack.entries.filter((entry) => entry.kind === 'program');
  } catch (error) {
    throw new ProgramError(`expected a pack in ${folder}, found no readable pack.json: ${String(error)}`);
  }
}
