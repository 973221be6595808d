import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { Account } from '../../../src/agent/load/account.ts';
import { brokerSender } from '../../../src/agent/load/broker-sender.ts';
import { dueTimes } from '../../../src/agent/load/pace.ts';
import { sendLoad } from '../../../src/agent/load/send-load.ts';
import { until } from '../../../src/agent/system/until.ts';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import type { Wiring } from '../../../src/core/system/wiring.ts';
import { preciseMs } from './precise-time.ts';

const fillMs = 120_000;

/** Verdicts that are stored: how many, and the broker's times of the first and the last. */
export interface Verdicts {
  readonly count: number;
  readonly firstMs: number;
  readonly lastMs: number;
}

/** The cluster's broker, as the operator. */
export class Queue implements AsyncDisposable {
  readonly #connection: NatsConnection;
  readonly #manager: JetStreamManager;
  readonly #received: string;

  private constructor(connection: NatsConnection, manager: JetStreamManager, received: string) {
    this.#connection = connection;
    this.#manager = manager;
    this.#received = received;
  }

  static async connect(port: number, password: string, { subjects }: Wiring): Promise<Queue> {
    const connection = await connect({
      servers: `127.0.0.1:${port}`,
      user: 'operator',
      pass: password,
      inboxPrefix: '_INBOX.operator',
    });
    return new Queue(connection, await jetstreamManager(connection, { checkAPI: false }), subjects.received);
  }

  /** An empty queue, no verdicts, and then these mails. A seed may be used once: the broker knows a mail again. */
  async fill(mails: number, seed: number): Promise<void> {
    await this.#manager.streams.purge('MAIL');
    await this.#manager.streams.purge('TRIAGED');
    await sendLoad(generateMails({ seed, count: mails }), dueTimes({ count: mails, seed, shape: 'steady' }), {
      sender: brokerSender(this.#connection, this.#received),
      account: new Account(),
      connections: Math.min(mails, 256),
      retryForMs: 10_000,
      stop: AbortSignal.timeout(fillMs),
    });
  }

  /** Waits until that many verdicts are stored. */
  async verdicts(count: number, timeoutMs: number): Promise<Verdicts> {
    return await until(`${count} verdicts`, timeoutMs, async () => {
      const { state } = await this.#manager.streams.info('TRIAGED');
      if (state.messages < count) return undefined;
      return { count: state.messages, firstMs: preciseMs(state.first_ts), lastMs: preciseMs(state.last_ts) };
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#connection.close();
  }
}
