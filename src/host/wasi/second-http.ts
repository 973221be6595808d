import type { OutgoingRequest, RequestOptions } from '@bytecodealliance/preview2-shim/interfaces/wasi-http-types';
import { HostFault } from '../fault.ts';
import type { HostImports } from './host-imports.ts';
import { refuseByError } from './refusals.ts';

/** What WASI says to a request that the host does not allow. */
export const refuseRequest = refuseByError({ tag: 'HTTP-request-denied' });

/** Whether an authority such as "127.0.0.1:4321" is this site's: the only one that a component reaches. */
export function isThisSite(authority: string | undefined): boolean {
  return authority === globalThis.location.host;
}

/**
 * Requests go through the worker's `fetch`, to this site only. Without the grant, and to any other site, the
 * guest gets the error that WASI has for it. `waits` says that the component can wait for promises.
 */
export async function http(granted: boolean, waits: boolean): Promise<HostImports> {
  const shim = await import('@bytecodealliance/preview2-shim/http');
  const handle = (request: OutgoingRequest, options: RequestOptions | undefined) => {
    if (!isThisSite(request.authority())) return refuseRequest();
    return waits ? shim.outgoingHandler.handle(request, options) : cannotWait();
  };
  return {
    'wasi:http/types': { ...shim.types },
    'wasi:http/outgoing-handler': { handle: granted ? handle : refuseRequest },
  };
}

function cannotWait(): never {
  throw new HostFault({
    code: 'no-jspi',
    expected: 'a browser with JavaScript Promise Integration, to wait for an answer from the network',
    found: 'one without',
    todo: 'Use Chromium 137 or newer, or run it without the network.',
  });
}
