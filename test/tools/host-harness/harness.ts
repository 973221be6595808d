import type { ComponentFacts } from '../../../src/core/component/facts.ts';
import type { HostFailure } from '../../../src/core/component/failure.ts';
import type { ComponentPart, ComponentSource } from '../../../src/core/component/source.ts';
import type { TraceEvent } from '../../../src/core/component/trace.ts';
import type { CallResult } from '../../../src/page/host/component-run.ts';
import { HostError } from '../../../src/page/host/host-error.ts';
import { inspectComponent, openComponent } from '../../../src/page/host/open-component.ts';
import type { OpenOptions } from '../../../src/page/host/open-options.ts';

/** Bytes by the address that the test server has them at, or so many zeros behind a component's first bytes. */
type Part = { kind: 'fixed'; name: string } | { kind: 'url'; url: string } | { kind: 'zeros'; bytes: number };

/** What a test asks of the page; all of it can be cloned. */
export interface HostRequest {
  readonly main: Part;
  readonly parts?: readonly Part[];
  readonly options?: Pick<OpenOptions, 'capabilities' | 'limits' | 'trace'>;
  readonly inspectOnly?: boolean;
  readonly calls?: readonly (
    | 'command'
    | readonly [interfaceName: string, functionName: string, args: readonly unknown[]]
  )[];
}

export interface HostReport {
  readonly facts: readonly ComponentFacts[];
  readonly results: readonly (CallResult | { readonly exit: number } | HostFailure)[];
  readonly output: string;
  readonly trace: readonly TraceEvent[];
  /** Why there was no run at all. */
  readonly failure?: HostFailure;
}

declare global {
  interface Window {
    runComponent: (request: HostRequest) => Promise<HostReport>;
  }
}

window.runComponent = async ({ main, parts, options = {}, inspectOnly = false, calls = [] }) => {
  let facts: readonly ComponentFacts[] = [];
  let output = '';
  const trace: TraceEvent[] = [];
  const results: HostReport['results'][number][] = [];
  try {
    const source = await sourceOf(main, parts);
    if (inspectOnly) return { facts: await inspectComponent({ source }), results, output, trace };
    const run = await openComponent({
      source,
      ...options,
      onFacts: (found) => (facts = found),
      onOutput: (_stream, text) => (output += text),
      onTrace: (events) => trace.push(...events),
    });
    for (const call of calls) {
      const answer = call === 'command' ? run.runCommand().then((exit) => ({ exit })) : run.call(...call);
      results.push(await answer.catch(failureOf));
    }
    run.stop();
    return { facts, results, output, trace };
  } catch (error) {
    return { facts, results, output, trace, failure: failureOf(error) };
  }
};

async function sourceOf(main: Part, parts: readonly Part[] | undefined): Promise<ComponentSource> {
  if (parts === undefined) return partOf(main);
  return { kind: 'linked', main: await partOf(main), parts: await Promise.all(parts.map(partOf)) };
}

async function partOf(part: Part): Promise<ComponentPart> {
  if (part.kind === 'fixed') return part;
  if (part.kind === 'zeros') return { kind: 'bytes', name: 'large.wasm', bytes: new Uint8Array(part.bytes) };
  const bytes = new Uint8Array(await (await fetch(part.url)).arrayBuffer());
  return { kind: 'bytes', name: part.url.split('/').at(-1) ?? '', bytes };
}

function failureOf(error: unknown): HostFailure {
  if (error instanceof HostError) return error.failure;
  throw error;
}

let ticks = 0;
setInterval(() => (document.querySelector('output')!.textContent = String(++ticks)), 20);
document.querySelector('button')!.addEventListener('click', () => (document.title = 'clicked'));
document.title = 'ready';
