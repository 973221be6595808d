import { spawnSync } from 'node:child_process';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import { endedChildrenMs } from './process-cost.ts';

/** Processor time in microseconds for one mail: the rules alone, JSON lines in and out, no broker. */
export function rulesAlone(command: readonly [string, ...string[]], mails: number, seed: number): number {
  const lines = generateMails({ seed, count: mails }).map(({ mail }) => `${JSON.stringify(mail)}\n`);
  const took = (input: string) => {
    const beforeMs = endedChildrenMs();
    const [program, ...args] = command;
    const done = spawnSync(program, args, { input, timeout: 120_000, maxBuffer: 1 << 30 });
    if (done.status !== 0) {
      throw new Error(`expected ${program} to end with 0, found ${done.status}: ${done.stderr.toString()}`);
    }
    return endedChildrenMs() - beforeMs;
  };
  // What one mail takes is compilation and start, and nothing else.
  return ((took(lines.join('')) - took(lines[0] ?? '')) * 1000) / (mails - 1);
}
