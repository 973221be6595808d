import type { HostImports } from './host-imports.ts';
import { refuseByError } from './refusals.ts';

/** Sockets have no place in a page: every way to one answers "access-denied". */
export async function sockets(): Promise<HostImports> {
  const shim = await import('@bytecodealliance/preview2-shim/sockets');
  const refuse = refuseByError('access-denied');
  return {
    'wasi:sockets/network': { ...shim.network },
    'wasi:sockets/instance-network': { ...shim.instanceNetwork },
    'wasi:sockets/tcp': { ...shim.tcp },
    'wasi:sockets/udp': { ...shim.udp },
    'wasi:sockets/tcp-create-socket': { createTcpSocket: refuse },
    'wasi:sockets/udp-create-socket': { createUdpSocket: refuse },
    'wasi:sockets/ip-name-lookup': { ...shim.ipNameLookup, resolveAddresses: refuse },
  };
}
