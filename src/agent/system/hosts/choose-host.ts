import { findProgram, type ProgramSearch } from '../../programs/find-program.ts';
import { wasmtime } from '../../programs/known-programs.ts';
import { readComponent } from '../components.ts';
import type { Host } from './host.ts';
import { nativeHost } from './native-host.ts';
import { nodeHost } from './node-host.ts';
import { wasmtimeHost } from './wasmtime-host.ts';

/** `auto` is wasmtime where there is one, else Node, which is there already. */
export const hostChoices = ['auto', 'wasmtime', 'node', 'native'] as const;
export type HostChoice = (typeof hostChoices)[number];

/** Prepares what will run worker and gateway; gets wasmtime from PyPI only when it was asked for by name. */
export async function chooseHost(choice: HostChoice, search: Omit<ProgramSearch, 'fetch'>): Promise<Host> {
  const { env, report } = search;
  if (choice === 'native') return await nativeHost(env);
  const found =
    choice === 'node' ? undefined : await findProgram(wasmtime, { ...search, fetch: choice === 'wasmtime' });
  const components = { worker: await readComponent('worker', env), gateway: await readComponent('gateway', env) };
  const host = found === undefined ? await nodeHost(components, report) : await wasmtimeHost(found, components, report);
  const digests = Object.values(components).map(({ part, sha256 }) => [`${part}.wasm`, sha256] as const);
  return { ...host, versions: { ...host.versions, ...Object.fromEntries(digests) } };
}
