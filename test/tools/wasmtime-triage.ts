import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Mail } from '../../src/core/mail/mail.ts';
import { provideWasmtime } from './wasmtime.ts';

/** The command around the triage component: JSON lines in, JSON lines out. */
export const linesComponent = fileURLToPath(new URL('../../public/components/lines.wasm', import.meta.url));

/** Runs `lines.wasm` under wasmtime and gives its lines, parsed, with the time of the whole command. */
export async function triageUnderWasmtime(mails: readonly Mail[]): Promise<{ answers: unknown[]; tookMs: number }> {
  const wasmtime = await provideWasmtime();
  const input = mails.map((mail) => `${JSON.stringify(mail)}\n`).join('');
  const started = performance.now();
  const done = spawnSync(wasmtime, ['run', linesComponent], {
    input,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 1 << 30,
  });
  const tookMs = performance.now() - started;
  if (done.status !== 0) {
    throw new Error(`expected lines.wasm to end with 0 under wasmtime, found ${done.status}: ${done.stderr}`);
  }
  const answers = done.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
  return { answers, tookMs };
}
