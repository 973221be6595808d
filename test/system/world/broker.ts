import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import type { Wiring } from '../../../src/core/system/wiring.ts';
import { provideNatsServer } from '../../tools/nats-server.ts';
import { brokerConfig } from '../../../src/agent/system/broker-config.ts';
import { choosePorts, type Ports } from '../../../src/agent/system/ports.ts';
import { until } from '../../../src/agent/system/until.ts';
import { Program } from './program.ts';

/** A store that was not closed is read through at the start. */
const startMs = 30_000;

/** A real nats-server on free ports of loopback, with the users of system.json and its store in a folder. */
export class Broker {
  readonly ports: Ports;
  readonly #folder: string;
  readonly #passwords: Readonly<Record<string, string>>;
  #program: Program | undefined;

  private constructor(folder: string, passwords: Readonly<Record<string, string>>, ports: Ports) {
    this.#folder = folder;
    this.#passwords = passwords;
    this.ports = ports;
  }

  /** Ports, passwords and configuration of a broker that does not run yet. */
  static async prepare(folder: string, wiring: Wiring): Promise<Broker> {
    const passwords = Object.fromEntries(
      wiring.users.map(({ name }) => [name, randomBytes(18).toString('base64url')] as const),
    );
    const ports = await choosePorts('any', wiring);
    const config = brokerConfig(wiring, { ports, store: join(folder, 'store'), passwords });
    await writeFile(join(folder, 'nats.conf'), config, { mode: 0o600 });
    return new Broker(folder, passwords, ports);
  }

  get port(): number {
    return this.ports.nats;
  }

  get monitorPort(): number {
    return this.ports.monitor;
  }

  get websocketPort(): number {
    return this.ports.websocket;
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
    await until('a healthy broker', startMs, async () => {
      if (!this.program.running) throw new Error(await this.program.printed());
      const { ok } = await fetch(`http://127.0.0.1:${this.monitorPort}/healthz`, { signal: AbortSignal.timeout(1000) });
      return ok ? true : undefined;
    });
  }

  async kill(): Promise<void> {
    await this.#program?.kill();
  }

  password(user: string): string {
    const password = this.#passwords[user];
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
