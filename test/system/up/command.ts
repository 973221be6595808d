import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readState } from '../../../src/agent/system/state-file.ts';

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The `mailroom` command with a state folder of its own; what it brought up is taken down at the end of the block. */
export class Command implements AsyncDisposable {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;

  private constructor(folder: string, env: NodeJS.ProcessEnv) {
    this.folder = folder;
    this.env = { ...process.env, ...env, MAILROOM_STATE_DIR: join(folder, 'state') };
  }

  static async open(env: NodeJS.ProcessEnv = {}): Promise<Command> {
    return new Command(await mkdtemp(join(tmpdir(), 'mailroom-up-')), env);
  }

  /** Starts the command; `stdout` and `stderr` grow as it speaks. */
  start(...args: string[]) {
    const child = spawn(process.execPath, [main, ...args], {
      env: this.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 150_000,
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...said })));
    return { child, said, ended };
  }

  run(...args: string[]): Promise<Ended> {
    return this.start(...args).ended;
  }

  /** What the running system wrote; throws when none runs. */
  async state() {
    const state = await readState(this.env);
    if (state === undefined) throw new Error('expected a system that is up, found none');
    return state;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.run('system', 'down', '--purge', '--yes');
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
