import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { script, type Run } from '../../../cluster/world/script.ts';

const library = fileURLToPath(new URL('../../../../cluster-scripts/lib.sh', import.meta.url));

/** What a program of ours answers: the first pattern, as `case` has it, that fits its arguments says what it runs. */
export type Answers = readonly (readonly [pattern: string, run: string])[];

/** A program that writes down how it was called, answers so, and is otherwise content with everything. */
export function program(name: string, answers: Answers = []): string {
  const cases = answers.map(([pattern, run]) => `${pattern.replaceAll(' ', String.raw`\ `)}) ${run} ;;`);
  return ['#!/bin/sh', `echo "${name} $*" >>"$FAKE/calls"`, 'case "$*" in', ...cases, 'esac', ''].join('\n');
}

/** A folder with programs of ours in front of the PATH, in which the scripts meet no Docker and no network. */
export class Machine implements AsyncDisposable {
  readonly folder: string;
  readonly home: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.home = join(folder, 'home');
  }

  static async make(): Promise<Machine> {
    const machine = new Machine(await mkdtemp(join(tmpdir(), 'machine-')));
    // None of the machine that runs the tests may be reached.
    for (const name of ['docker', 'kind', 'kubectl']) await machine.install(name);
    await machine.install('curl', [['*', 'echo "curl: no network" >&2; exit 6']]);
    return machine;
  }

  /** Writes a file under the folder, with its folders. */
  async write(path: string, text: string, mode = 0o644): Promise<string> {
    const file = join(this.folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    await chmod(file, mode);
    return file;
  }

  readonly install = (name: string, answers: Answers = []) => this.write(`bin/${name}`, program(name, answers), 0o755);

  readonly read = (path: string) => readFile(join(this.folder, path), 'utf8').catch(() => '');

  /** How the programs were called, a line each. */
  async calls(): Promise<string[]> {
    return (await this.read('calls')).trim().split('\n');
  }

  get env(): NodeJS.ProcessEnv {
    const PATH = `${join(this.folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
    return { PATH, FAKE: this.folder, MAILROOM_CLUSTER_DIR: this.home };
  }

  readonly script = (name: string, args: readonly string[] = []): Promise<Run> => script(name, args, { env: this.env });

  /** Bash with the scripts' library read in. */
  bash(command: string): Promise<Run> {
    const env = { ...process.env, ...this.env };
    return new Promise((resolve) => {
      execFile(
        'bash',
        ['-c', `. ${library}; options; ${command}`],
        { env, timeout: 30_000 },
        (error, stdout, stderr) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, stdout, stderr });
        },
      );
    });
  }

  [Symbol.asyncDispose] = () => rm(this.folder, { recursive: true, force: true });
}
