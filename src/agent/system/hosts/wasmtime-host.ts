import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundProgram } from '../../programs/find-program.ts';
import { runProgram } from '../../programs/run-program.ts';
import type { ComponentFile, Part } from '../components.ts';
import type { Host } from './host.ts';
import { keptFiles } from './kept-files.ts';

const compileTimeoutMs = 120_000;

/** TCP and names; no UDP, no file, no variable that is not named. */
const granted = ['inherit-network=y', 'allow-ip-name-lookup=y', 'tcp=y', 'udp=n', 'inherit-env=n', 'inherit-stdin=n'];
const memoryBytes = 1_073_741_824;

/** Compiles the components once for this wasmtime, so that each worker starts with machine code. */
export async function wasmtimeHost(
  wasmtime: FoundProgram,
  components: Readonly<Record<Part, ComponentFile>>,
  report: (line: string) => void,
): Promise<Host> {
  const compiled = { worker: '', gateway: '' };
  for (const { part, bytes, sha256 } of Object.values(components)) {
    const key = `wasmtime-${wasmtime.version}-${process.platform}-${process.arch}-${sha256}`;
    const folder = await keptFiles(key, async (into) => {
      report(`compiling ${part}.wasm for wasmtime ${wasmtime.version}`);
      // The bytes that have this digest: the file they came from may be another by now.
      const source = join(into, `${part}.wasm`);
      await writeFile(source, bytes, { mode: 0o600 });
      const args = ['compile', '--output', join(into, `${part}.cwasm`), source];
      await runProgram(wasmtime.path, args, { timeoutMs: compileTimeoutMs });
      await rm(source);
    });
    compiled[part] = join(folder, `${part}.cwasm`);
  }
  return {
    name: 'wasmtime',
    versions: { wasmtime: wasmtime.version },
    command: (part, env, args = []) => ({
      program: wasmtime.path,
      args: [
        'run',
        '--allow-precompiled',
        ...granted.flatMap((grant) => ['-S', grant]),
        '-W',
        `max-memory-size=${memoryBytes}`,
        // A name without a value: wasmtime takes the value from its own environment, so no password is in `ps`.
        ...Object.keys(env).flatMap((name) => ['--env', name]),
        compiled[part],
        ...args,
      ],
      env,
    }),
  };
}
