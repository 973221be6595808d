import { randomInt } from 'node:crypto';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import type { Account, Reckoning } from '../../agent/load/account.ts';
import { brokerSender } from '../../agent/load/broker-sender.ts';
import { hasOpenEnd, hasWrongEnd } from '../../agent/load/ends.ts';
import { type Address, type Addresses, findSystem } from '../../agent/load/find-system.ts';
import { httpSender } from '../../agent/load/http-sender.ts';
import { dueTimes } from '../../agent/load/pace.ts';
import { runLoad } from '../../agent/load/run-load.ts';
import type { Sender } from '../../agent/load/sender.ts';
import { smtpSender } from '../../agent/load/smtp-sender.ts';
import { readWiring } from '../../agent/read-wiring.ts';
import { iterateMails } from '../../core/mail/generate/generate-mails.ts';
import type { Wiring } from '../../core/system/wiring.ts';
import { CommandError } from '../command-error.ts';
import { generatorOptions } from './generator-options.ts';
import type { SendOptions, Way } from './send.ts';
import { accountText } from './account-text.ts';

/** What a shell calls a program that Ctrl-C ended. */
const interruptedCode = 130;
const connectMs = 5_000;

/** Enough to keep the other side busy; SMTP opens that many connections. */
const usualConnections: Readonly<Record<Way, number>> = { smtp: 16, http: 32, broker: 128 };

function needed<T>(found: T | undefined, what: string, option: string): T {
  if (found !== undefined) return found;
  throw new CommandError(
    `Expected a running system, found none: no address of ${what}. Run mailroom system up, or give ${option}.`,
  );
}

async function connectBroker({ host, port, user, password }: Addresses['broker']): Promise<NatsConnection> {
  try {
    return await connect({
      servers: `${host}:${port}`,
      ...(user === undefined ? {} : { user, inboxPrefix: `_INBOX.${user}` }),
      ...(password === undefined ? {} : { pass: password }),
      name: 'mailroom mail send',
      timeout: connectMs,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 250,
    });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `Expected a broker at ${host}:${port}, found: ${found}. mailroom system status says what runs.`,
      { cause: error },
    );
  }
}

function openSender(
  way: Way,
  gateway: Address,
  connection: NatsConnection,
  wiring: Wiring,
  connections: number,
): Sender {
  if (way === 'smtp') return smtpSender(gateway, connections);
  return way === 'http' ? httpSender(gateway) : brokerSender(connection, wiring.subjects.received);
}

/** Rewrites one line of a terminal; in a file it is a line now and then. */
function progressLine(count: number) {
  let saidAtMs = 0;
  return ({ progress: { sent, accepted, settled } }: Account) => {
    const line = `mailroom: sent ${sent} of ${count}, accepted ${accepted}, judged ${settled}`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line}\u001b[K`);
    else if (performance.now() - saidAtMs > 5_000) console.error(line);
    else return;
    saidAtMs = performance.now();
  };
}

/** 0 when every mail got what it should get. Whoever breaks off knows that some had not got it yet. */
function exitCode(reckoning: Reckoning, isInterrupted: boolean): number {
  if (hasWrongEnd(reckoning)) return 1;
  if (isInterrupted) return interruptedCode;
  return hasOpenEnd(reckoning) ? 1 : 0;
}

/** `mailroom mail send`: sends, follows, and prints the account to standard output. */
export async function sendMails(options: SendOptions): Promise<void> {
  const { to, count, arrivals, rate } = options;
  const seed = options.seed ?? randomInt(2 ** 32);
  const wiring = await readWiring();
  const found = await findSystem(
    {
      ...(options.smtp && { smtp: options.smtp }),
      ...(options.http && { http: options.http }),
      ...(options.nats && { broker: options.nats }),
    },
    process.env,
  );
  const broker = needed(found.broker, 'the broker', '--nats or MAILROOM_NATS_URL');
  const gateway = to === 'broker' ? broker : needed(found[to], 'the gateway', `--${to}`);
  const connection = await connectBroker(broker);
  const interrupted = new AbortController();
  const interrupt = () => {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    console.error('\nmailroom: stopping; what is under way gets ten seconds. Ctrl-C again ends at once.');
    interrupted.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  console.error(`mailroom: sending ${count} mails of seed ${seed} by ${to} to ${gateway.host}:${gateway.port}`);
  try {
    const connections = options.connections ?? usualConnections[to];
    const reckoning = await runLoad({
      mails: iterateMails(generatorOptions(seed, count, options)),
      dueTimes: dueTimes({ count, seed, shape: arrivals, ...(rate === undefined ? {} : { rate }) }),
      sender: openSender(to, gateway, connection, wiring, connections),
      connection,
      wiring,
      connections,
      retryForMs: options.retry * 1000,
      waitMs: options.wait * 1000,
      stop: interrupted.signal,
      report: progressLine(count),
    });
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    console.log(options.json ? JSON.stringify({ seed, to, ...reckoning }) : accountText(reckoning));
    process.exitCode = exitCode(reckoning, interrupted.signal.aborted);
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await connection.close();
  }
}
