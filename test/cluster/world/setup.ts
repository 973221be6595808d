import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { home, name, pack } from './cluster.ts';
import { provideImages } from './images.ts';
import { script } from './script.ts';

const kit = fileURLToPath(new URL('../../../../shared/kit/kit', import.meta.url));
const minute = 60_000;

/**
 * Docker, images and a pack from the kit, our own images with the native twins in them, and the two programs that judge
 * the scripts. What is missing is an error.
 */
export async function setup(): Promise<void> {
  for (const [args, timeout] of [
    [['install'], 15 * minute],
    [['up'], 10 * minute],
    [['pack', pack], 5 * minute],
  ] as const) {
    const { status, stderr, error } = spawnSync(kit, args, { timeout, encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(
        `expected ../shared/kit/kit ${args[0]} to succeed, found ${error?.message ?? `code ${status}`}: ${stderr}\n` +
          'The cluster tests run on Debian as root with the kit beside the checkout; they are never left out quietly.',
      );
    }
  }
  const missing = ['shellcheck', 'shfmt'].filter((program) => spawnSync(program, ['--version']).status !== 0);
  if (missing.length > 0) {
    const options = ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
    execFileSync('apt-get', [...options, 'update'], { timeout: 5 * minute });
    execFileSync('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...missing], {
      timeout: 5 * minute,
    });
  }
  await takeDown();
  await provideImages(kit);
}

/** The doctor's tests want a cluster that nobody has used, and a run that was broken off leaves one with everything. */
async function takeDown(): Promise<void> {
  const run = await script('down.sh', ['--name', name], {
    env: { MAILROOM_CLUSTER_DIR: home },
    timeoutMs: 3 * minute,
  });
  if (run.code !== 0)
    throw new Error(`expected down.sh to remove cluster ${name}, found code ${run.code}:\n${run.stderr}`);
}

export const teardown = takeDown;
