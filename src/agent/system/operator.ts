import { jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import type { Wiring } from '../../core/system/wiring.ts';

const timeoutMs = 3000;

/** What waits, what is in work, and what came of the rest. */
export interface Counts {
  readonly waiting: number;
  readonly inWork: number;
  readonly verdicts: number;
  readonly dead: number;
}

/** The user "operator" at the broker of a system. Close it, or use it with `await using`. */
export class Operator implements AsyncDisposable {
  readonly #connection: NatsConnection;
  readonly #wiring: Wiring;

  private constructor(connection: NatsConnection, wiring: Wiring) {
    this.#connection = connection;
    this.#wiring = wiring;
  }

  /** Throws when the broker does not answer in time. A connection that is lost later comes back by itself. */
  static async connect(port: number, password: string, wiring: Wiring): Promise<Operator> {
    const connection = await connect({
      servers: `127.0.0.1:${port}`,
      user: 'operator',
      pass: password,
      name: 'mailroom system',
      inboxPrefix: '_INBOX.operator',
      timeout: timeoutMs,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 500,
    });
    return new Operator(connection, wiring);
  }

  async counts(): Promise<Counts> {
    const manager = await jetstreamManager(this.#connection, { timeout: timeoutMs, checkAPI: false });
    const messages = async (prefix: string) => (await manager.streams.info(this.#streamOf(prefix))).state.messages;
    const queue = this.#wiring.consumers[0];
    if (queue === undefined) throw new Error('expected a consumer in system.json, found none');
    const [info, verdicts, dead] = await Promise.all([
      manager.consumers.info(queue.stream, queue.config.durable_name),
      messages(`${this.#wiring.subjects.triaged}.`),
      messages(this.#wiring.subjects.dead),
    ]);
    return { waiting: info.num_pending, inWork: info.num_ack_pending, verdicts, dead };
  }

  /** Tells every worker to finish what it holds and end. */
  async drainWorkers(): Promise<void> {
    this.#connection.publish(this.#wiring.subjects.control, 'drain');
    await this.#connection.flush();
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #streamOf(subject: string): string {
    const found = this.#wiring.streams.find(({ config }) => JSON.stringify(config['subjects']).includes(`"${subject}`));
    if (found === undefined) throw new Error(`expected a stream for ${subject} in system.json, found none`);
    return found.config.name;
  }
}
