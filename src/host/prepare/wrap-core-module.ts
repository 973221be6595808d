import { componentNew } from '@bytecodealliance/jco-transpile/wasm-tools';
import { HostFault } from '../fault.ts';
import { customSectionNames } from '../read/custom-sections.ts';
import adapterUrl from '../wasi/adapter/wasi_snapshot_preview1.command.wasm?url';

/**
 * Makes a component of a core module: of a WASI 0.1 command with the adapter that the Bytecode Alliance
 * publishes, of a module that carries its WIT without. There is no way for any other core module.
 */
export async function wrapCoreModule(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const module = await WebAssembly.compile(bytes).catch((error: unknown) => {
    throw invalid(name, error);
  });
  const wanted = [...new Set(WebAssembly.Module.imports(module).map((item) => item.module))];
  const first = wanted.includes('wasi_snapshot_preview1');
  const command = WebAssembly.Module.exports(module).some((item) => item.name === '_start');
  const carriesWit = customSectionNames(bytes).some((section) => section.startsWith('component-type'));
  if (!(first && command) && !carriesWit) throw plainCoreModule(name, wanted);
  try {
    return await componentNew(bytes, first ? [['wasi_snapshot_preview1', await adapter()]] : []);
  } catch (error) {
    throw unmet(name, error);
  }
}

async function adapter(): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(adapterUrl)).arrayBuffer());
}

function plainCoreModule(name: string, wanted: string[]): HostFault {
  const imports = wanted.length === 0 ? 'without any import' : `that imports from ${wanted.slice(0, 5).join(', ')}`;
  return new HostFault({
    code: 'core-module',
    expected: 'a component, or a WASI 0.1 command (a core module with "_start")',
    found: `that ${name} is a core module ${imports}`,
    todo: 'Build it for wasm32-wasip2, or give it WIT with "wasm-tools component embed" and "wasm-tools component new".',
  });
}

function unmet(name: string, error: unknown): HostFault {
  return new HostFault({
    code: 'unmet-imports',
    expected: 'a core module that imports WASI 0.1 only',
    found: `one that wasm-tools could not wrap: ${firstLine(error)}`,
    todo: `Build ${name} without that import, or as a component for wasm32-wasip2.`,
  });
}

function invalid(name: string, error: unknown): HostFault {
  return new HostFault({
    code: 'invalid',
    expected: `valid WebAssembly in ${name}`,
    found: firstLine(error),
    todo: 'The file is damaged, or newer than the tools here: build it again.',
  });
}

/** Tools answer with a chain of causes, or with a trap; a reader needs the first line. */
function firstLine(error: unknown): string {
  const payload: unknown = error instanceof Error && 'payload' in error ? error.payload : error;
  const text = payload instanceof Error ? payload.message : String(payload);
  return `"${(text.split('\n')[0] ?? '').slice(0, 300)}"`;
}
