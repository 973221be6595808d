import type { ComponentFacts } from '../../core/component/facts.ts';
import type { ToHost } from '../../core/component/host-messages.ts';
import type { TraceEvent } from '../../core/component/trace.ts';
import { isAsynchronous } from '../../core/component/wasi-version.ts';
import { HostFault } from '../fault.ts';
import { countMemories } from '../limits/memory-share.ts';
import { MemoryWatch } from '../limits/memory-watch.ts';
import { readSource } from '../prepare/read-source.ts';
import { TraceRecorder } from '../trace/recorder.ts';
import { ExitSignal } from '../wasi/exit.ts';
import { wasiFor } from '../wasi/wasi-for.ts';
import { Output, type OutputPort } from '../wasi/output.ts';
import { explain } from './explain.ts';
import { findExport } from './find-export.ts';
import { instantiateAll } from './instantiate.ts';
import { hasPromiseIntegration } from './promise-integration.ts';
import { ResourceTable } from './resources.ts';

type Load = Extract<ToHost, { kind: 'load' }>;
type Call = Extract<ToHost, { kind: 'call' }>;

/** Where a run reports to; the door turns it into messages. */
export interface RunPort extends OutputPort {
  readonly progress: (phase: 'read' | 'transpile' | 'instantiate') => void;
  readonly facts: (facts: ComponentFacts[]) => void;
  readonly trace: (events: TraceEvent[], dropped: number) => void;
}

export interface Answer {
  readonly ok: boolean;
  readonly value: unknown;
  readonly tookMs: number;
}

/** One loaded component with its parts. */
export interface Run {
  readonly call: (call: Call) => Promise<Answer>;
}

/** Reads, and when `load.run` says so prepares and instantiates. Throws a HostFault. */
export async function load(load: Load, port: RunPort): Promise<Run | undefined> {
  port.progress('read');
  const readable = await readSource(load.source, load.limits.componentBytes);
  const facts = readable.map((part) => part.facts);
  port.facts(facts);
  if (!load.run) return undefined;
  for (const part of facts) refuseAsynchronous(part);
  port.progress('transpile');
  const [main, ...parts] = await Promise.all(readable.map((part) => part.prepare()));
  if (main === undefined) throw new Error('a source has at least one component');
  port.progress('instantiate');
  const cores = [main, ...parts].flatMap((part) => [...part.cores.values()]);
  const memory = new MemoryWatch(load.limits.memoryBytes, countMemories(cores));
  const trace = load.trace ? new TraceRecorder(load.limits.traceEvents, port.trace) : undefined;
  const output = new Output(load.limits.outputBytes, port);
  const host = await wasiFor(facts, load.capabilities, output, main.waits);
  const instance = await instantiateAll(main, parts, { host, memory, trace });
  trace?.flush();
  return caller(main.facts, instance, memory, trace);
}

function caller(
  facts: ComponentFacts,
  instance: Readonly<Record<string, unknown>>,
  memory: MemoryWatch,
  trace: TraceRecorder | undefined,
): Run {
  const resources = new ResourceTable();
  return {
    async call(call) {
      const exported = findExport(facts, instance, call.interface, call.function);
      trace?.begin();
      const began = performance.now();
      try {
        const args = call.args.map((arg) => resources.lift(arg));
        const pending = exported(args);
        const value = pending instanceof Promise ? ((await pending) as unknown) : pending;
        return { ok: true, value: resources.lower(value), tookMs: performance.now() - began };
      } catch (error) {
        const tookMs = performance.now() - began;
        if (error instanceof ExitSignal) return { ok: error.code === 0, value: error.code, tookMs };
        if (error instanceof Error && 'payload' in error) {
          return { ok: false, value: resources.lower(error.payload), tookMs };
        }
        throw new HostFault(explain(error, memory));
      } finally {
        trace?.flush();
      }
    },
  };
}

function refuseAsynchronous(facts: ComponentFacts): void {
  if (hasPromiseIntegration() || !isAsynchronous(facts.wit)) return;
  throw new HostFault({
    code: 'no-jspi',
    expected: `a browser with JavaScript Promise Integration, which the asynchronous functions of ${facts.name} need`,
    found: 'one without',
    todo: 'Use Chromium 137 or newer, or build the component for WASI 0.2.',
  });
}
