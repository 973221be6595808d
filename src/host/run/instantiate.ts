import type { ComponentFacts } from '../../core/component/facts.ts';
import { HostFault } from '../fault.ts';
import type { MemoryWatch } from '../limits/memory-watch.ts';
import type { Prepared } from '../prepare/prepared.ts';
import type { TraceRecorder } from '../trace/recorder.ts';
import { traceInterface } from '../trace/trace-interface.ts';
import type { HostImports } from '../wasi/host-imports.ts';
import { compileCore } from './compile-core.ts';
import { explain } from './explain.ts';
import { exportsAsImports, importKey, inOrder, wantedInterfaces } from './link.ts';

export interface InstantiateOptions {
  readonly host: HostImports;
  readonly memory: MemoryWatch;
  /** Undefined when nobody asked for a trace: then nothing is wrapped. */
  readonly trace: TraceRecorder | undefined;
}

/** Makes instances of all, parts before those that need them, and gives the one of `main`. */
export async function instantiateAll(
  main: Prepared,
  parts: readonly Prepared[],
  options: InstantiateOptions,
): Promise<Record<string, unknown>> {
  const available: HostImports = { ...options.host };
  let instance: Record<string, unknown> = {};
  for (const prepared of inOrder([...parts, main], options.host)) {
    instance = await instantiateOne(prepared, available, options);
    Object.assign(available, exportsAsImports(prepared.facts, instance));
  }
  return instance;
}

async function instantiateOne(prepared: Prepared, available: HostImports, options: InstantiateOptions) {
  const { facts, cores, instantiate } = prepared;
  const { memory, trace } = options;
  try {
    return await instantiate(
      (file) => compileCore(facts.name, cores.get(file), memory.shareBytes),
      importsOf(facts, available, trace),
      async (module, imports) => {
        const instance = await WebAssembly.instantiate(module, imports);
        memory.watch(instance);
        return instance;
      },
    );
  } catch (error) {
    if (error instanceof WebAssembly.LinkError) throw new HostFault(notLinked(facts, error.message));
    throw new HostFault(explain(error, memory));
  }
}

function importsOf(facts: ComponentFacts, available: HostImports, trace: TraceRecorder | undefined): HostImports {
  // Classes of resources are imported with interfaces that have no function of their own, so all are given.
  const imports = { ...available };
  if (trace === undefined) return imports;
  for (const wanted of wantedInterfaces(facts)) {
    const key = importKey(wanted.name);
    const implementation = available[key];
    if (implementation !== undefined) imports[key] = traceInterface(trace, facts.name, wanted, implementation);
  }
  return imports;
}

function notLinked(facts: ComponentFacts, message: string) {
  return {
    code: 'instantiate' as const,
    expected: `the parts of ${facts.name} to fit together`,
    found: `"${message.slice(0, 200)}"`,
    todo: 'Build it again with current tools.',
  };
}
