import { createServer, type Server } from 'node:net';
import type { SystemState } from '../../core/system/state.ts';
import type { Wiring } from '../../core/system/wiring.ts';
import { portOwner } from './port-owner.ts';

export type Ports = SystemState['ports'];

/** What each port is for, as a reader knows it. */
export const portNames: Readonly<Record<keyof Ports, string>> = {
  nats: 'NATS',
  monitor: 'NATS monitoring',
  websocket: 'NATS by WebSocket',
  smtp: 'SMTP',
  http: 'HTTP',
};

const keys = ['nats', 'monitor', 'websocket', 'smtp', 'http'] as const;

/**
 * The ports of system.json (`preferred`), or free ones that the operating system picks (`any`). Throws when a preferred
 * one is taken, with everyone that is and by whom.
 */
export async function choosePorts(wanted: 'preferred' | 'any', wiring: Wiring): Promise<Ports> {
  const held: Server[] = [];
  const taken: string[] = [];
  const ports = { ...wiring.ports };
  try {
    for (const key of keys) {
      const server = await hold(wanted === 'any' ? 0 : ports[key]);
      if (server === undefined) taken.push(await described(key, ports[key]));
      else {
        held.push(server);
        ports[key] = portOf(server);
      }
    }
  } finally {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  }
  if (taken.length === 0) return ports;
  throw new Error(
    `expected free ports on 127.0.0.1, found ${taken.join('; ')}. ` +
      'End what holds them, or add --ports any: then the system takes free ones and shows them.',
  );
}

async function described(key: keyof Ports, port: number): Promise<string> {
  const owner = await portOwner(port);
  return `${port} (${portNames[key]}) taken by ${owner ?? 'a process that cannot be seen from here'}`;
}

/** A server on the port, so that no two of ours get the same; undefined when the port is taken. */
function hold(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a TCP port of a server that listens');
  return address.port;
}
