import { join } from 'node:path';
import type { Wiring } from '../../../src/core/system/wiring.ts';

/** The configuration of a broker for one test: loopback, the users of system.json, everything in one folder. */
export function brokerConfig(
  { users, limits }: Wiring,
  at: {
    port: number;
    monitorPort: number;
    websocketPort: number;
    folder: string;
    passwords: ReadonlyMap<string, string>;
  },
): string {
  return JSON.stringify(
    {
      listen: `127.0.0.1:${at.port}`,
      http: `127.0.0.1:${at.monitorPort}`,
      // For the board, which has no password; a page of another site is refused by its origin.
      websocket: { listen: `127.0.0.1:${at.websocketPort}`, no_tls: true, same_origin: true, no_auth_user: 'board' },
      max_payload: limits.payloadBytes + 65_536,
      jetstream: { store_dir: join(at.folder, 'jetstream') },
      authorization: {
        users: users.map(({ name, publish, subscribe }) => ({
          user: name,
          password: at.passwords.get(name),
          permissions: { publish: { allow: publish }, subscribe: { allow: subscribe } },
        })),
      },
    },
    undefined,
    2,
  );
}
