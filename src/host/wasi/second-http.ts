import { HostFault } from '../fault.ts';
import type { HostImports } from './host-imports.ts';
import { refuseByError } from './refusals.ts';

/**
 * Requests go through the worker's `fetch`, and its policy lets them reach this site only. Without the
 * grant the guest gets the error that WASI has for it. `waits` says that the component can wait for promises.
 */
export async function http(granted: boolean, waits: boolean): Promise<HostImports> {
  const shim = await import('@bytecodealliance/preview2-shim/http');
  const refuse = refuseByError({ tag: 'HTTP-request-denied' });
  const handle = granted ? (waits ? shim.outgoingHandler.handle : cannotWait) : refuse;
  return { 'wasi:http/types': { ...shim.types }, 'wasi:http/outgoing-handler': { handle } };
}

function cannotWait(): never {
  throw new HostFault({
    code: 'no-jspi',
    expected: 'a browser with JavaScript Promise Integration, to wait for an answer from the network',
    found: 'one without',
    todo: 'Use Chromium 137 or newer, or run it without the network.',
  });
}
