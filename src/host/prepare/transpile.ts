import { $init, generate } from '@bytecodealliance/jco-transpile/component';
import type { ComponentFacts } from '../../core/component/facts.ts';
import { transpileOptions, type TranspileOptions } from '../../core/component/transpile-options.ts';
import { HostFault } from '../fault.ts';
import type { Instantiate } from '../fixed-component.ts';
import { hasPromiseIntegration } from '../run/promise-integration.ts';
import type { Prepared } from './prepared.ts';

const glueFile = 'component.js';

/** Writes the glue for a component with jco and imports it as a module; `mayWait` allows promises for calls. */
export async function transpile(facts: ComponentFacts, component: Uint8Array, mayWait: boolean): Promise<Prepared> {
  await $init;
  const options = transpileOptions(facts, mayWait && hasPromiseIntegration());
  const files = new Map(generated(facts.name, component, options));
  const glue = files.get(glueFile);
  if (glue === undefined) throw failed(facts.name, 'no glue from jco');
  files.delete(glueFile);
  const cores = new Map(Array.from(files, ([file, bytes]) => [file, new Uint8Array(bytes)] as const));
  return { facts, cores, instantiate: await importGlue(new Uint8Array(glue)), waits: options.asyncMode !== undefined };
}

function generated(name: string, component: Uint8Array, options: TranspileOptions): [string, Uint8Array][] {
  try {
    return generate(component, options).files;
  } catch (error) {
    throw failed(name, error instanceof Error ? error.message : String(error));
  }
}

/** The worker's own policy allows `blob:` scripts for this one line. */
async function importGlue(glue: Uint8Array<ArrayBuffer>): Promise<Instantiate> {
  const url = URL.createObjectURL(new Blob([glue], { type: 'text/javascript' }));
  try {
    const module: { instantiate: Instantiate } = await import(/* @vite-ignore */ url);
    return module.instantiate;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function failed(name: string, found: string): HostFault {
  return new HostFault({
    code: 'transpile',
    expected: `${name} to be a component that jco can write glue for`,
    found: `"${found.split('\n')[0]?.slice(0, 300) ?? ''}"`,
    todo: 'Build it with current tools (wit-bindgen 0.58 or newer, wasm-tools 1.25x or newer).',
  });
}
