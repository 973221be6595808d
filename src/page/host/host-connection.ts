import * as z from 'zod/mini';
import type { ComponentFacts } from '../../core/component/facts.ts';
import type { HostFailure } from '../../core/component/failure.ts';
import { fromHostSchema, hostProtocolVersion, type FromHost, type ToHost } from '../../core/component/host-messages.ts';
import type { Limits } from '../../core/component/limits.ts';
import type { ComponentSource } from '../../core/component/source.ts';
import { tooLarge } from '../../core/component/too-large.ts';
import type { CallResult } from './component-run.ts';
import { overCallTime, overLoadTime, protocolFailure, stopped, workerFailure } from './failures.ts';
import { HostError } from './host-error.ts';
import type { OpenOptions } from './open-options.ts';

// zod compiles its parsers with `new Function` unless told not to, and the page's policy refuses that.
z.config({ jitless: true });

type Facts = readonly [ComponentFacts, ...ComponentFacts[]];
interface Loaded {
  readonly facts: Facts;
  readonly loadMs: number;
}
interface Waiting<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: HostError) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** After these the component still answers; after any other failure its worker is ended. */
const harmless = new Set<HostFailure['code']>(['no-export', 'arguments']);

/** One worker, what is waiting for it, and the clocks that end it. */
export class HostConnection {
  readonly #worker: Worker;
  readonly #options: OpenOptions & { readonly limits: Limits };
  readonly #calls = new Map<number, Waiting<CallResult>>();
  #loading: Waiting<Loaded> | undefined;
  #facts: Facts | undefined;
  #ended: HostFailure | undefined;
  #lastId = 0;
  readonly #onAbort = () => this.stop();

  constructor(options: OpenOptions & { readonly limits: Limits }) {
    this.#options = options;
    this.#worker = new Worker(new URL('../../host/run.worker.ts', import.meta.url), { type: 'module' });
    this.#worker.onmessage = (event: MessageEvent<unknown>) => this.#read(event.data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#end(workerFailure(event.message ?? ''));
    };
    this.#worker.onmessageerror = () => this.#end(protocolFailure('one that could not be read'));
  }

  load(message: Extract<ToHost, { kind: 'load' }>): Promise<Loaded> {
    const promise = new Promise<Loaded>((resolve, reject) => {
      const { limits } = this.#options;
      const timer = setTimeout(() => this.#end(overLoadTime(limits)), limits.loadMs);
      this.#loading = { resolve, reject, timer };
    });
    const { signal, limits } = this.#options;
    // Before the bytes are copied to the worker, which takes time for nothing.
    const refused = refusal(message.source, limits.componentBytes);
    if (refused !== undefined) this.#end(refused);
    else if (signal?.aborted === true) this.stop();
    else {
      signal?.addEventListener('abort', this.#onAbort, { once: true });
      this.#worker.postMessage(message);
    }
    return promise;
  }

  call(interfaceName: string, functionName: string, args: readonly unknown[]): Promise<CallResult> {
    if (this.#ended !== undefined) return Promise.reject(new HostError(this.#ended));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const { limits } = this.#options;
      const timer = setTimeout(() => this.#end(overCallTime(limits)), limits.callMs);
      this.#calls.set(id, { resolve, reject, timer });
      const message: ToHost = {
        v: hostProtocolVersion,
        kind: 'call',
        id,
        interface: interfaceName,
        function: functionName,
        args: [...args],
      };
      this.#worker.postMessage(message);
    });
  }

  stop(): void {
    this.#end(stopped);
  }

  #read(data: unknown): void {
    const message = fromHostSchema.safeParse(data);
    if (message.success) this.#handle(message.data);
    else this.#end(protocolFailure(z.prettifyError(message.error)));
  }

  #handle(message: FromHost): void {
    switch (message.kind) {
      case 'progress':
        return this.#options.onProgress?.(message.phase);
      case 'facts': {
        const [main, ...parts] = message.facts;
        if (main === undefined) return this.#end(protocolFailure('facts about no component'));
        this.#facts = [main, ...parts];
        return this.#options.onFacts?.(this.#facts);
      }
      case 'ready':
        if (this.#facts === undefined) return this.#end(protocolFailure('"ready" before any facts'));
        clearTimeout(this.#loading?.timer);
        this.#loading?.resolve({ facts: this.#facts, loadMs: message.loadMs });
        this.#loading = undefined;
        return undefined;
      case 'output':
        return this.#options.onOutput?.(message.stream, message.text);
      case 'trace':
        return this.#options.onTrace?.(message.events, message.dropped);
      case 'result':
        return this.#take(message.id)?.resolve({ ok: message.ok, value: message.value, tookMs: message.tookMs });
      case 'failure':
        if (message.id !== undefined) this.#take(message.id)?.reject(new HostError(message.failure));
        if (!harmless.has(message.failure.code)) this.#end(message.failure);
        return undefined;
    }
  }

  #take(id: number): Waiting<CallResult> | undefined {
    const waiting = this.#calls.get(id);
    clearTimeout(waiting?.timer);
    this.#calls.delete(id);
    return waiting;
  }

  /** Ends the worker and tells everybody who still waits. */
  #end(failure: HostFailure): void {
    if (this.#ended !== undefined) return;
    this.#ended = failure;
    this.#worker.terminate();
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
    for (const waiting of [this.#loading, ...this.#calls.values()]) {
      clearTimeout(waiting?.timer);
      waiting?.reject(new HostError(failure));
    }
    this.#loading = undefined;
    this.#calls.clear();
  }
}

/** The first component that is larger than the limit. */
function refusal(source: ComponentSource, limitBytes: number): HostFailure | undefined {
  const parts = source.kind === 'linked' ? [source.main, ...source.parts] : [source];
  return parts
    .map((part) => (part.kind === 'bytes' ? tooLarge(part.name, part.bytes.length, limitBytes) : undefined))
    .find((failure) => failure !== undefined);
}
