import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import type { Wiring } from '../../../src/core/system/wiring.ts';
import { provideNatsServer } from '../../tools/nats-server.ts';
import { brokerConfig } from './broker-config.ts';
import { freePort } from './free-port.ts';
import { Program } from './program.ts';
import { until } from './until.ts';

interface Ports {
  readonly port: number;
  readonly monitorPort: number;
  readonly websocketPort: number;
}

/** A real nats-server on free ports of loopback, with the users of system.json and its store in a folder. */
export class Broker {
  readonly port: number;
  readonly monitorPort: number;
  readonly websocketPort: number;
  readonly #folder: string;
  readonly #passwords: ReadonlyMap<string, string>;
  #program: Program | undefined;

  private constructor(folder: string, passwords: ReadonlyMap<string, string>, ports: Ports) {
    this.#folder = folder;
    this.#passwords = passwords;
    this.port = ports.port;
    this.monitorPort = ports.monitorPort;
    this.websocketPort = ports.websocketPort;
  }

  /** Ports, passwords and configuration of a broker that does not run yet. */
  static async prepare(folder: string, wiring: Wiring): Promise<Broker> {
    const passwords = new Map(wiring.users.map(({ name }) => [name, randomBytes(18).toString('base64url')]));
    const ports = { port: await freePort(), monitorPort: await freePort(), websocketPort: await freePort() };
    const config = brokerConfig(wiring, { ...ports, folder, passwords });
    await writeFile(join(folder, 'nats.conf'), config, { mode: 0o600 });
    return new Broker(folder, passwords, ports);
  }

  get program(): Program {
    if (this.#program === undefined) throw new Error('expected a broker that runs, found one that was never started');
    return this.#program;
  }

  /** Starts it, or starts it again after a kill, with the same ports and the same store. */
  async start(): Promise<void> {
    this.#program = new Program({
      name: 'nats-server',
      command: [await provideNatsServer(), '--config', join(this.#folder, 'nats.conf')],
      log: join(this.#folder, 'nats-server.log'),
    });
    await until('a healthy broker', async () => {
      if (!this.program.running) throw new Error(await this.program.printed());
      const { ok } = await fetch(`http://127.0.0.1:${this.monitorPort}/healthz`, { signal: AbortSignal.timeout(1000) });
      return ok ? true : undefined;
    });
  }

  async kill(): Promise<void> {
    await this.#program?.kill();
  }

  password(user: string): string {
    const password = this.#passwords.get(user);
    if (password === undefined) throw new Error(`expected a user of system.json, found "${user}"`);
    return password;
  }

  /** The address with user and password, as MAILROOM_NATS_URL has it. */
  url(user: string): string {
    return `nats://${user}:${this.password(user)}@127.0.0.1:${this.port}`;
  }

  /** A client of ours, which comes back when the broker does. */
  connect(user: string): Promise<NatsConnection> {
    return connect({
      servers: `127.0.0.1:${this.port}`,
      user,
      pass: this.password(user),
      inboxPrefix: `_INBOX.${user}`,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 100,
      timeout: 10_000,
    });
  }
}
