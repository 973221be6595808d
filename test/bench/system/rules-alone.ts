import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';

/** Processor time in microseconds for one mail: the rules alone, JSON lines in and out, no broker. */
export function rulesAlone(command: readonly [string, ...string[]], mails: number, seed: number): number {
  const lines = generateMails({ seed, count: mails }).map(({ mail }) => `${JSON.stringify(mail)}\n`);
  const took = (input: string) => {
    const startedMs = performance.now();
    const [program, ...args] = command;
    const done = spawnSync(program, args, { input, timeout: 120_000, maxBuffer: 1 << 30 });
    if (done.status !== 0)
      throw new Error(`expected ${program} to end with 0, found ${done.status}: ${done.stderr.toString()}`);
    return performance.now() - startedMs;
  };
  // What one mail takes is start and nothing else, next to the many.
  return ((took(lines.join('')) - took(lines[0] ?? '')) * 1000) / (mails - 1);
}
