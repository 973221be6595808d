import { connect } from '@nats-io/transport-node';
import { iterateMails } from '../../core/mail/generate/generate-mails.ts';
import type { Wiring } from '../../core/system/wiring.ts';
import type { Account, Reckoning } from '../load/account.ts';
import { brokerSender } from '../load/broker-sender.ts';
import { httpSender } from '../load/http-sender.ts';
import { runLoad } from '../load/run-load.ts';
import type { Sender } from '../load/sender.ts';
import { smtpSender } from '../load/smtp-sender.ts';
import { dueTimes } from '../load/pace.ts';

/** Few, because each is a tunnel through the API server, which the cluster has to carry beside its own work. */
const connections = 4;
const retryForMs = 60_000;
const connectMs = 10_000;

export interface Burst {
  readonly count: number;
  readonly seed: number;
  readonly to: 'smtp' | 'http' | 'broker';
}

export interface BurstRun {
  readonly ports: Readonly<Record<'nats' | 'smtp' | 'http', number>>;
  readonly password: string;
  readonly wiring: Wiring;
  /** How long to wait for verdicts after the last answer. */
  readonly waitMs: number;
  readonly stop: AbortSignal;
  /** Told once, when the last mail has its answer, with the moments in milliseconds since 1970 when mails were taken. */
  readonly published: (takenMs: readonly number[]) => void;
  readonly report: (account: Account) => void;
}

const at = (port: number) => ({ host: '127.0.0.1', port });

/** Sends the same mails for a seed on any machine, follows each, and gives the account, with the book that it is made of. */
export async function sendBurst(
  { count, seed, to }: Burst,
  run: BurstRun,
): Promise<{ reckoning: Reckoning; account: Account | undefined }> {
  const { ports, password, wiring } = run;
  const connection = await connect({
    servers: `127.0.0.1:${ports.nats}`,
    user: 'operator',
    pass: password,
    inboxPrefix: '_INBOX.operator',
    name: 'mailroom record',
    timeout: connectMs,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
  });
  try {
    const senders: Record<Burst['to'], () => Sender> = {
      smtp: () => smtpSender(at(ports.smtp), connections),
      http: () => httpSender(at(ports.http)),
      broker: () => brokerSender(connection, wiring.subjects.received),
    };
    let account: Account | undefined;
    const reckoning = await runLoad({
      mails: iterateMails({ seed, count }),
      dueTimes: dueTimes({ count, seed, shape: 'steady' }),
      sender: counted(senders[to](), count, run.published),
      connection,
      wiring,
      connections,
      retryForMs,
      waitMs: run.waitMs,
      stop: run.stop,
      report: (book) => {
        account = book;
        run.report(book);
      },
    });
    return { reckoning, account };
  } finally {
    await connection.close();
  }
}

/** Tells of the moments when mails were taken, once the last of so many has been answered for good. */
function counted(sender: Sender, count: number, done: (takenMs: readonly number[]) => void): Sender {
  const takenMs: number[] = [];
  let answered = 0;
  return {
    async send(seeded) {
      const answer = await sender.send(seeded);
      if (answer.kind === 'later') return answer;
      if (answer.kind === 'accepted') takenMs.push(Date.now());
      answered += 1;
      if (answered === count) done(takenMs);
      return answer;
    },
    close: () => sender.close(),
  };
}
