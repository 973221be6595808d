import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  readonly url: string;
  /** Frees the port; open connections are ended. */
  close(): Promise<void>;
}

/** Takes a request to change the protocol, such as a WebSocket's; false when nobody here wants it. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

/** How many ports after the first are tried, when others are in use. */
const portsTried = 20;

/**
 * Listens on `port`, or on the next one that is free; 0 lets the system choose.
 *
 * @throws {Error} when none of the ports is free, or when the address cannot be had
 */
export async function listen(app: Hono, host: string, port: number, upgrade?: Upgrade): Promise<Listening> {
  const last = port === 0 ? 0 : Math.min(port + portsTried, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    const answer = getRequestListener(app.fetch);
    const server = createServer((request, response) => void answer(request, response));
    if (upgrade !== undefined) {
      server.on('upgrade', (request, socket, head) => {
        if (!upgrade(request, socket, head)) socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      });
    }
    if (await tryListen(server, host, candidate)) return listening(server, host);
  }
  throw new Error(
    `Expected a free port from ${port} to ${last}, found none. End a program that uses one, or --port 0.`,
  );
}

/** False when the port is in use. */
function tryListen(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, host, () => resolve(true));
  });
}

function listening(server: Server, host: string): Listening {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
