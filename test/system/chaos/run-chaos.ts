import { setTimeout as pause } from 'node:timers/promises';
import { Account, type Reckoning } from '../../../src/agent/load/account.ts';
import { brokerSender } from '../../../src/agent/load/broker-sender.ts';
import { followVerdicts } from '../../../src/agent/load/follow-verdicts.ts';
import { httpSender } from '../../../src/agent/load/http-sender.ts';
import { dueTimes } from '../../../src/agent/load/pace.ts';
import { queuedIds } from '../../../src/agent/load/queued-ids.ts';
import { sendLoad } from '../../../src/agent/load/send-load.ts';
import type { Sender } from '../../../src/agent/load/sender.ts';
import { smtpSender } from '../../../src/agent/load/smtp-sender.ts';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import { drillKinds, type SeededMail } from '../../../src/core/mail/seeded-mail.ts';
import { World } from '../world/world.ts';
import { killAtRandom } from './kill-at-random.ts';
import { readStored } from './read-stored.ts';
import { type Gateway, victimsOf } from './victims.ts';

export interface ChaosPlan {
  readonly seed: number;
  readonly mails: number;
  /** The mails leave evenly over this time; kills go on until the last has its answer. */
  readonly seconds: number;
  readonly workers: number;
  /** Taken in turn, mail by mail. */
  readonly ways: readonly ('smtp' | 'http' | 'broker')[];
  readonly report?: (line: string) => void;
}

/** What a run of chaos found, read from the streams themselves after all was quiet. */
export interface ChaosAccount extends Reckoning {
  readonly seed: number;
  /** Mails that must not get a verdict, and how many of them are among the dead. */
  readonly poison: number;
  readonly poisonDead: number;
  /** Program to how often it was killed. */
  readonly kills: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** Each mail is tried again for so long; longer than any pause of the broker. */
const retryForMs = 180_000;
/** A mail whose deliveries were interrupted four times waits 65 s in all. */
const settleMs = 150_000;
const drillEvery = 40;
const connections = 24;

const rejected = ({ drill }: SeededMail) =>
  drill !== undefined && drill.expect !== 'verdict' && drill.expect !== 'verdict-once';

/** Sends each mail by the next way. */
function inTurn(senders: readonly Sender[]): Sender {
  let turn = 0;
  return {
    send: (seeded) => {
      const sender = senders[turn % senders.length];
      turn += 1;
      if (sender === undefined) throw new Error('expected at least one way to send, found none');
      return sender.send(seeded);
    },
    close: async () => void (await Promise.all(senders.map((sender) => sender.close()))),
  };
}

function senderFor(way: ChaosPlan['ways'][number], world: World, gateway: Gateway | undefined): Promise<Sender> {
  const host = '127.0.0.1';
  if (way === 'broker') {
    return world.connect('gateway').then((connection) => brokerSender(connection, world.wiring.subjects.received));
  }
  if (gateway === undefined) throw new Error(`expected a gateway to send by ${way}, found none`);
  const sender =
    way === 'smtp'
      ? smtpSender({ host, port: gateway.smtpPort }, connections)
      : httpSender({ host, port: gateway.httpPort });
  return Promise.resolve(sender);
}

/** The account once more, from what the streams hold now. */
async function finalAccount(world: World, mails: readonly SeededMail[], live: Account): Promise<Reckoning> {
  const operator = await world.connect('operator');
  const account = live.withoutFates();
  for (const { id, atMs } of await readStored(operator, 'TRIAGED')) account.triaged(id, atMs);
  for (const { id, reason } of await readStored(operator, 'DEAD')) account.dead(id, reason ?? 'no reason given');
  const queued = account.complete
    ? new Set<string>()
    : await queuedIds(operator, 'MAIL', world.wiring.subjects.received);
  if (mails.length > 0 && account.progress.sent === 0) throw new Error('expected mails in the account, found none');
  return account.reckon(queued, 0);
}

/** Mails in, kills all around, and the account when everything is quiet again. */
export async function runChaos(plan: ChaosPlan): Promise<ChaosAccount> {
  const { seed, mails: count, seconds, ways, report = () => undefined } = plan;
  await using world = await World.open();
  const mails = generateMails({ seed, count, drills: [...drillKinds], drillEvery });
  const { victims, gateway } = await victimsOf(
    world,
    plan.workers,
    ways.some((way) => way !== 'broker'),
  );
  const account = new Account();
  const startedMs = performance.now();
  const verdicts = await followVerdicts(await world.connect('operator'), account, new Date(0));
  const sender = inTurn(await Promise.all(ways.map((way) => senderFor(way, world, gateway))));
  const calm = new AbortController();
  const reporting = setInterval(() => report(JSON.stringify(account.progress)), 5_000);
  try {
    const killing = killAtRandom(victims, seed, calm.signal);
    const times = dueTimes({ count, seed, shape: 'steady', rate: count / seconds });
    const stop = AbortSignal.timeout(retryForMs * 2);
    await sendLoad(mails, times, { sender, account, connections, retryForMs, stop });
    calm.abort();
    const kills = await killing;
    report(`all sent after ${((performance.now() - startedMs) / 1000).toFixed(1)} s; kills: ${JSON.stringify(kills)}`);
    for (const endMs = performance.now() + settleMs; !account.complete && performance.now() < endMs;) await pause(100);
    const reckoning = await finalAccount(world, mails, account);
    const poison = new Set(mails.filter(rejected).map(({ mail }) => mail.id));
    const dead = await readStored(await world.connect('operator'), 'DEAD');
    return {
      ...reckoning,
      seed,
      poison: poison.size,
      poisonDead: dead.filter(({ id }) => poison.has(id)).length,
      kills,
      seconds: (performance.now() - startedMs) / 1000,
    };
  } finally {
    clearInterval(reporting);
    calm.abort();
    await sender.close();
    await verdicts.end();
  }
}
