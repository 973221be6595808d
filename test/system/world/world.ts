import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NatsConnection } from '@nats-io/transport-node';
import { readWiring } from '../../../src/agent/read-wiring.ts';
import type { Wiring } from '../../../src/core/system/wiring.ts';
import { Broker } from './broker.ts';
import type { Part } from '../../../src/agent/system/components.ts';
import { wasmtimeUnderTest } from './hosted.ts';
import { Program } from './program.ts';
import { setUp } from './set-up.ts';

type Env = Readonly<Record<string, string>>;

/**
 * The mail-triage system in a folder of its own, for one test: a real broker on free ports, workers and gateways under
 * wasmtime. `close` ends what was started and removes the folder; `await using` does it at the end of a block.
 */
export class World implements AsyncDisposable {
  readonly folder: string;
  readonly wiring: Wiring;
  readonly broker: Broker;
  readonly #programs: Program[] = [];
  readonly #connections: NatsConnection[] = [];

  private constructor(folder: string, wiring: Wiring, broker: Broker) {
    this.folder = folder;
    this.wiring = wiring;
    this.broker = broker;
  }

  /** A folder, ports and passwords; nothing runs yet. */
  static async prepare(): Promise<World> {
    const folder = await mkdtemp(join(tmpdir(), 'mailroom-system-'));
    const wiring = await readWiring();
    return new World(folder, wiring, await Broker.prepare(folder, wiring));
  }

  /** A broker that runs, with streams and consumers; `changes` are fields of a stream's configuration, by name. */
  static async open(changes?: Parameters<typeof setUp>[2]): Promise<World> {
    const world = await World.prepare();
    try {
      await world.broker.start();
      await setUp(await world.connect('operator'), world.wiring, changes);
      return world;
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  /** A connection that `close` closes. */
  async connect(user: string): Promise<NatsConnection> {
    const connection = await this.broker.connect(user);
    this.#connections.push(connection);
    return connection;
  }

  /** Starts any program; `close` ends it. Its output goes to NAME.log. */
  start(name: string, command: readonly [string, ...string[]], env: Env = {}): Program {
    const program = new Program({ name, command, env, log: join(this.folder, `${name}.log`) });
    this.#programs.push(program);
    return program;
  }

  /** Starts a worker or gateway under wasmtime, precompiled; `args` such as ['setup'] are for the component. */
  async host(part: Part, name: string, env: Env = {}, args: readonly string[] = []): Promise<Program> {
    const all = { MAILROOM_NATS_URL: this.broker.url(part), MAILROOM_NAME: name, ...env };
    const hosted = (await wasmtimeUnderTest()).command(part, all, args);
    return this.start(name, [hosted.program, ...hosted.args], hosted.env);
  }

  worker(name = 'worker-1', env: Env = {}): Promise<Program> {
    return this.host('worker', name, env);
  }

  /** The gateway, on the same free ports after each restart. */
  async gateway(env: Env = {}): Promise<{ program: Program; smtpPort: number; httpPort: number }> {
    const { smtp: smtpPort, http: httpPort } = this.broker.ports;
    const ports = { MAILROOM_SMTP: `127.0.0.1:${smtpPort}`, MAILROOM_HTTP: `127.0.0.1:${httpPort}` };
    return { program: await this.host('gateway', 'gateway', { ...ports, ...env }), smtpPort, httpPort };
  }

  /** Ends all that was started, clients first, so that none of them looks for a broker that has gone. */
  async close(): Promise<void> {
    await Promise.all(this.#connections.map((connection) => connection.close().catch(() => undefined)));
    await Promise.all(this.#programs.map((program) => program.kill().catch(() => undefined)));
    await this.broker.kill().catch(() => undefined);
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
