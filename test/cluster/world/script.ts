import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const folder = fileURLToPath(new URL('../../../cluster-scripts/', import.meta.url));

export type Run = {
  readonly code: number | null;
  readonly stdout: string;
  /** What a person reads: progress, or what was expected, found and to do. */
  readonly stderr: string;
};

export type ScriptOptions = {
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
  /** What a kill is: -9 unless told otherwise; SIGINT is what Ctrl-C sends to the script and all its children. */
  readonly killWith?: 'SIGKILL' | 'SIGINT';
  /** Called with what was written to standard error so far; true kills the script and all its children. */
  readonly killWhen?: (stderr: string) => boolean;
  /** Asked at each line; when what it answers with has come, the script is killed in the same way. */
  readonly killAfter?: () => Promise<void> | undefined;
  /** Called with what was written to standard output so far. */
  readonly onStdout?: (stdout: string) => void;
};

/** Runs a script of cluster-scripts/ to its end, bounded in time. */
export function script(name: string, args: readonly string[], options: ScriptOptions = {}): Promise<Run> {
  const { env = {}, timeoutMs = 20_000, killWith = 'SIGKILL', killWhen, killAfter, onStdout } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(`${folder}${name}`, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, so that a kill takes what it started along.
      detached: true,
    });
    let killed = false;
    const kill = (signal: NodeJS.Signals) => {
      killed = true;
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    };
    const killAfterwards = async () => {
      if (killAfter === undefined) return;
      const wait = killAfter();
      if (wait === undefined) return;
      await wait;
      if (child.exitCode === null && child.signalCode === null && !killed) kill(killWith);
    };
    const timer = setTimeout(kill, timeoutMs, 'SIGKILL');
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      onStdout?.(stdout);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      if (killWhen?.(stderr) === true && child.exitCode === null && !killed) kill(killWith);
      void killAfterwards();
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    });
  });
}

const answerSchema = z.record(z.string(), z.unknown());

/** The one line of JSON on standard output. */
export function answer(run: Run): Record<string, unknown> {
  const lines = run.stdout.trim().split('\n');
  if (lines.length !== 1) throw new Error(`expected one line of JSON, found:\n${run.stdout}\n${run.stderr}`);
  return answerSchema.parse(JSON.parse(lines[0] ?? ''));
}
