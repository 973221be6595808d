import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideWasmtime } from '../../tools/wasmtime.ts';

export type Part = 'worker' | 'gateway';

const committed = fileURLToPath(new URL('../../../public/components/', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/compiled/', import.meta.url));

const wasmtime = await provideWasmtime();

/** The component of a part: the committed one, or that of the folder in MAILROOM_COMPONENTS. */
export function componentFile(part: Part): string {
  const file = resolve(process.env['MAILROOM_COMPONENTS'] ?? committed, `${part}.wasm`);
  if (!existsSync(file)) {
    throw new Error(
      `expected the component ${part}.wasm, found no ${file}: build the components, or set MAILROOM_COMPONENTS`,
    );
  }
  return file;
}

/** The component as wasmtime compiled it for this machine, kept by its digest: a restart costs milliseconds. */
export function compiledFile(part: Part): string {
  const file = componentFile(part);
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
  const compiled = join(cache, `${part}-${digest}.cwasm`);
  if (!existsSync(compiled)) {
    mkdirSync(cache, { recursive: true });
    execFileSync(wasmtime, ['compile', file, '-o', compiled], { timeout: 120_000 });
  }
  return compiled;
}

/** The command that runs a part under wasmtime. Values of the environment stay off the command line. */
export function wasmtimeCommand(
  file: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): [string, ...string[]] {
  const inherited = Object.keys(env).flatMap((name) => ['--env', name]);
  const granted = ['-S', 'inherit-network=y', '-S', 'allow-ip-name-lookup=y'];
  const precompiled = file.endsWith('.cwasm') ? ['--allow-precompiled'] : [];
  return [wasmtime, 'run', ...granted, ...precompiled, ...inherited, file, ...args];
}
