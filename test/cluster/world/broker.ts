import { connect, type NatsConnection } from '@nats-io/transport-node';
import { readWiring } from '../../../src/agent/read-wiring.ts';
import type { Wiring } from '../../../src/core/system/wiring.ts';
import { kubectl } from './cluster.ts';
import { PortForward } from './port-forward.ts';

/** A pod that is gone answers nothing and closes nothing: only silence tells. */
const pingMs = 2_000;

/** The broker of the cluster as this machine reaches it, with the passwords of the Secret. `close` ends both. */
export class ClusterBroker implements AsyncDisposable {
  readonly wiring: Wiring;
  readonly #forward: PortForward;
  readonly #connections: NatsConnection[] = [];

  private constructor(wiring: Wiring, forward: PortForward) {
    this.wiring = wiring;
    this.#forward = forward;
  }

  static async open(): Promise<ClusterBroker> {
    const wiring = await readWiring();
    return new ClusterBroker(wiring, await PortForward.open('service/nats', wiring.ports.nats));
  }

  /** A client that comes back when the broker does, whatever was restarted. */
  async connect(user: string): Promise<NatsConnection> {
    const path = `jsonpath={.data.${user.toUpperCase()}_PASSWORD}`;
    const password = await kubectl(['-n', 'mailroom', 'get', 'secret', 'nats-auth', '-o', path]);
    const connection = await connect({
      servers: `127.0.0.1:${this.#forward.port}`,
      user,
      pass: Buffer.from(password, 'base64').toString(),
      inboxPrefix: `_INBOX.${user}`,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 200,
      pingInterval: pingMs,
      maxPingOut: 2,
      timeout: 10_000,
    });
    this.#connections.push(connection);
    return connection;
  }

  async close(): Promise<void> {
    await Promise.all(this.#connections.map((connection) => connection.close().catch(() => undefined)));
    await this.#forward.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
