import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mail } from '../../src/core/mail/mail.ts';
import { provideWasmtime } from './wasmtime.ts';

const committed = (file: string) => fileURLToPath(new URL(`../../public/components/${file}`, import.meta.url));

/** The command around the triage component: JSON lines in, JSON lines out. */
export const linesComponent = committed('lines.wasm');
/** The same command as one module of WASI 0.1, for hosts that know no components. */
export const wasip1Module = committed('triage-wasip1.wasm');

/** The lines that `lines.wasm` (or its twin) prints for these mails under wasmtime, with the time of the whole command. */
export async function linesUnderWasmtime(
  mails: readonly Mail[],
  program: string = linesComponent,
): Promise<{ lines: string[]; tookMs: number }> {
  const wasmtime = await provideWasmtime();
  const input = mails.map((mail) => `${JSON.stringify(mail)}\n`).join('');
  const started = performance.now();
  const done = spawnSync(wasmtime, ['run', program], {
    input,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 1 << 30,
  });
  const tookMs = performance.now() - started;
  if (done.status !== 0) {
    throw new Error(`expected ${basename(program)} to end with 0 under wasmtime, found ${done.status}: ${done.stderr}`);
  }
  return { lines: done.stdout.split('\n').filter((line) => line !== ''), tookMs };
}

/** The same lines, parsed. */
export async function triageUnderWasmtime(mails: readonly Mail[]): Promise<{ answers: unknown[]; tookMs: number }> {
  const { lines, tookMs } = await linesUnderWasmtime(mails);
  return { answers: lines.map((line): unknown => JSON.parse(line)), tookMs };
}
