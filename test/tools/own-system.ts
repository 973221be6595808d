import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const timeoutMs = 240_000;

/** A running mail-triage system that nobody else uses, worked by the mailroom command. */
export interface OwnSystem {
  /** Its environment, for other programs that look for it. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs the mailroom command and gives what it printed; fails when the command does. */
  readonly mailroom: (...args: string[]) => Promise<string>;
}

/** Brings up a system in a folder and on ports of its own, and takes it down with the end of the work. */
export async function withOwnSystem(
  { workers, env: more = {} }: { workers: number; env?: Readonly<Record<string, string>> },
  work: (system: OwnSystem) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mailroom-own-'));
  const env = { ...more, MAILROOM_STATE_DIR: folder };
  const options = { cwd: root, env: { ...process.env, ...env }, timeout: timeoutMs };
  const run = (...args: string[]) => {
    const { status } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], { ...options, stdio: 'inherit' });
    if (status !== 0) throw new Error(`expected mailroom ${args.join(' ')} to succeed, found exit code ${status}`);
  };
  try {
    run('system', 'up', '--workers', String(workers), '--ports', 'any', '--detach');
    await work({
      env,
      mailroom: async (...args) => {
        const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/main.ts', ...args], options);
        return stdout;
      },
    });
  } finally {
    run('system', 'down', '--purge', '--yes');
    rmSync(folder, { recursive: true, force: true });
  }
}
