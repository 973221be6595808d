import type { Capabilities } from '../../core/component/capabilities.ts';
import type { ComponentFacts } from '../../core/component/facts.ts';
import type { ComponentRun } from '../host/component-run.ts';
import { inspectComponent, openComponent } from '../host/open-component.ts';
import type { OutputLog } from './output-log.ts';
import type { TraceLog } from './trace-log.ts';

/** Somebody's bytes: inspected once, instantiated when something of them is to run. */
export class DropRun {
  readonly #source: { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
  readonly #output: OutputLog;
  readonly #trace: TraceLog;
  #run: Promise<ComponentRun> | undefined;
  #stopping = new AbortController();

  constructor(name: string, bytes: Uint8Array<ArrayBuffer>, output: OutputLog, trace: TraceLog) {
    this.#source = { kind: 'bytes', name, bytes };
    this.#output = output;
    this.#trace = trace;
  }

  async inspect(): Promise<ComponentFacts> {
    const [facts] = await inspectComponent({ source: this.#source, signal: this.#stopping.signal });
    return facts;
  }

  /** An instance with these grants; the same one until it is stopped, so that resources live on. */
  open(capabilities: Capabilities): Promise<ComponentRun> {
    this.#run ??= openComponent({
      source: this.#source,
      capabilities,
      trace: true,
      signal: this.#stopping.signal,
      onOutput: (stream, text) => this.#output.add(stream, text),
      onTrace: (events, dropped) => this.#trace.add(events, dropped),
    });
    return this.#run;
  }

  get isOpen(): boolean {
    return this.#run !== undefined;
  }

  stop(): void {
    this.#stopping.abort();
    this.#stopping = new AbortController();
    this.#run = undefined;
  }
}
