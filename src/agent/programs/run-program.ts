import { spawn } from 'node:child_process';

/** A program that could not be started, took too long or failed; the message says which, and how it ended. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
}

const outputLimit = 1_000_000;

/**
 * Runs a program without a shell and returns its standard output, at most a million characters. Its standard error
 * goes to `report` as it comes. Throws {@link ProgramError}; a program that takes longer than `timeoutMs` is ended.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { timeoutMs: number; env?: NodeJS.ProcessEnv; report?: (text: string) => void },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    let tail = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(0, outputLimit);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      tail = (tail + text).slice(-2000);
      options.report?.(text);
    });
    child.on('error', (error) => reject(new ProgramError(`expected to start ${program}, found: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else {
        const end = signal === null ? `exit code ${code}` : `ended by ${signal} (limit ${options.timeoutMs / 1000} s)`;
        reject(new ProgramError(`expected ${program} to succeed, found ${end}\n${tail.trim()}`));
      }
    });
  });
}
