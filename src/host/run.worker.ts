import * as z from 'zod/mini';
import type { HostFailure } from '../core/component/failure.ts';
import { hostProtocolVersion, toHostSchema, type FromHost, type ToHost } from '../core/component/host-messages.ts';
import { HostFault } from './fault.ts';
import { load, type Run, type RunPort } from './run/run-component.ts';

// zod compiles its parsers with `new Function` unless told not to, and the policy refuses that.
z.config({ jitless: true });

declare const self: DedicatedWorkerGlobalScope;

const v = hostProtocolVersion;
const post = (message: FromHost) => self.postMessage(message);
const fail = (failure: HostFailure, id?: number) =>
  post(id === undefined ? { v, kind: 'failure', failure } : { v, kind: 'failure', id, failure });

const port: RunPort = {
  progress: (phase) => post({ v, kind: 'progress', phase }),
  facts: (facts) => post({ v, kind: 'facts', facts }),
  write: (stream, text) => post({ v, kind: 'output', stream, text }),
  trace: (events, dropped) => post({ v, kind: 'trace', events, dropped }),
  end: fail,
};

let loading: Promise<Run | undefined> | undefined;

self.onmessage = (event: MessageEvent<unknown>) => {
  const message = toHostSchema.safeParse(event.data);
  if (message.success) void answer(message.data);
  else fail(protocolFailure(z.prettifyError(message.error)));
};

async function answer(message: ToHost): Promise<void> {
  if (message.kind === 'load') return answerLoad(message);
  try {
    const run = await loading;
    if (run === undefined) throw new HostFault(protocolFailure('a call before anything was loaded'));
    post({ v, kind: 'result', id: message.id, ...(await run.call(message)) });
  } catch (error) {
    fail(failureOf(error), message.id);
  }
}

async function answerLoad(message: Extract<ToHost, { kind: 'load' }>): Promise<void> {
  if (loading !== undefined) return fail(protocolFailure('a second "load": one worker serves one run'));
  const began = performance.now();
  loading = load(message, port);
  try {
    await loading;
    post({ v, kind: 'ready', loadMs: performance.now() - began });
  } catch (error) {
    fail(failureOf(error));
  }
}

function failureOf(error: unknown): HostFailure {
  if (error instanceof HostFault) return error.failure;
  return protocolFailure(`an error in the host itself: ${error instanceof Error ? error.message : String(error)}`);
}

function protocolFailure(found: string): HostFailure {
  return {
    code: 'protocol',
    expected: `a message of the component host in version ${hostProtocolVersion}`,
    found,
    todo: 'Reload the page: it and its worker may be from different builds.',
  };
}
