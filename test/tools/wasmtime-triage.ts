import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Mail } from '../../src/core/mail/mail.ts';
import { provideWasmtime } from './wasmtime.ts';

/** The command around the triage component: JSON lines in, JSON lines out. */
export const linesComponent = fileURLToPath(new URL('../../public/components/lines.wasm', import.meta.url));

/** The lines that `lines.wasm` prints for these mails under wasmtime, with the time of the whole command. */
export async function linesUnderWasmtime(mails: readonly Mail[]): Promise<{ lines: string[]; tookMs: number }> {
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
  return { lines: done.stdout.split('\n').filter((line) => line !== ''), tookMs };
}

/** The same lines, parsed. */
export async function triageUnderWasmtime(mails: readonly Mail[]): Promise<{ answers: unknown[]; tookMs: number }> {
  const { lines, tookMs } = await linesUnderWasmtime(mails);
  return { answers: lines.map((line): unknown => JSON.parse(line)), tookMs };
}
