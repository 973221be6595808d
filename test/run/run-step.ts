import { spawn } from 'node:child_process';
import type { Step } from './steps.ts';

export type Outcome = { readonly name: string; readonly passed: boolean; readonly seconds: number };

/** How long a program may go on after it was asked to end, before it is killed. */
const graceMs = 5_000;

/** Ends the process and what it started: each step leads a process group of its own (not on Windows). */
function end(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL') {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It has ended by itself in between.
  }
}

/** Runs one step with its output going straight to the terminal. A timeout is a failure. */
export async function runStep(step: Step): Promise<Outcome> {
  const started = performance.now();
  const [program, ...args] = step.command;
  const windows = process.platform === 'win32';
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: !windows, shell: windows });

  let late = false;
  const stop = () => end(child.pid, 'SIGTERM');
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const timers = [
    setTimeout(() => {
      late = true;
      stop();
    }, step.timeoutMs),
    setTimeout(() => end(child.pid, 'SIGKILL'), step.timeoutMs + graceMs),
  ];

  const problem = await new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(`expected to start "${program}", found: ${error.message}`));
    child.once('exit', (code, signal) => {
      if (late) resolve(`expected an end within ${step.timeoutMs / 1000} s, found it still running`);
      else if (signal !== null) resolve(`ended by ${signal}`);
      else resolve(code === 0 ? undefined : `ended with code ${code}`);
    });
  });

  timers.forEach(clearTimeout);
  process.off('SIGINT', stop);
  process.off('SIGTERM', stop);
  const seconds = (performance.now() - started) / 1000;
  if (problem !== undefined) console.error(`\n${step.name}: ${problem}\n${step.name}: ${step.todo}`);
  return { name: step.name, passed: problem === undefined, seconds };
}
