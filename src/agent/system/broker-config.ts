import type { Wiring } from '../../core/system/wiring.ts';
import type { Ports } from './ports.ts';

/** Room for the headers that come with a message. */
const headerBytes = 65_536;
/** The broker counts a stream that it is asked for again as a second one before it sees that it has it already. */
const storeFactor = 2;

/**
 * The configuration of nats-server, which takes JSON: loopback only, the users of system.json with their permissions, a
 * file store with room for all streams. The WebSocket is for our own server, which hands it on to the page; a
 * browser that comes here by itself has an Origin, and that is refused.
 */
export function brokerConfig(
  { users, limits, streams }: Wiring,
  at: { ports: Ports; store: string; passwords: Readonly<Record<string, string>> },
): string {
  const { nats, monitor, websocket } = at.ports;
  const streamBytes = streams.reduce((sum, { config }) => sum + Number(config['max_bytes'] ?? 0), 0);
  return JSON.stringify(
    {
      server_name: 'mailroom',
      listen: `127.0.0.1:${nats}`,
      http: `127.0.0.1:${monitor}`,
      max_payload: limits.payloadBytes + headerBytes,
      max_connections: 1024,
      jetstream: {
        store_dir: at.store,
        max_memory_store: 67_108_864,
        max_file_store: streamBytes * storeFactor,
      },
      websocket: {
        listen: `127.0.0.1:${websocket}`,
        no_tls: true,
        no_auth_user: 'board',
        same_origin: true,
        // No page is ever served from here, so no browser can have this origin, whatever a name resolves to.
        allowed_origins: [`http://127.0.0.1:${websocket}`],
        compression: false,
      },
      authorization: {
        users: users.map(({ name, publish, subscribe }) => ({
          user: name,
          password: at.passwords[name],
          permissions: { publish: { allow: publish }, subscribe: { allow: subscribe } },
        })),
      },
    },
    null,
    2,
  );
}
