import { setTimeout as pause } from 'node:timers/promises';
import { Account } from '../../../src/agent/load/account.ts';
import { brokerSender } from '../../../src/agent/load/broker-sender.ts';
import { followVerdicts } from '../../../src/agent/load/follow-verdicts.ts';
import { httpSender } from '../../../src/agent/load/http-sender.ts';
import { dueTimes } from '../../../src/agent/load/pace.ts';
import { sendLoad } from '../../../src/agent/load/send-load.ts';
import type { Sender } from '../../../src/agent/load/sender.ts';
import { smtpSender } from '../../../src/agent/load/smtp-sender.ts';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import { drillKinds } from '../../../src/core/mail/seeded-mail.ts';
import { World } from '../world/world.ts';
import { type ChaosAccount, finalAccount } from './chaos-account.ts';
import { inTurn } from './in-turn.ts';
import { killAtRandom } from './kill-at-random.ts';
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

/** Each mail is tried again for so long; longer than any pause of the broker. */
const retryForMs = 180_000;
/** A mail whose deliveries were all interrupted waits for each, and then for its notice. */
const settleMs = 150_000;
const drillEvery = 40;
const connections = 24;

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
    const reckoning = await finalAccount(await world.connect('operator'), world.wiring, mails, account);
    return { ...reckoning, seed, kills, seconds: (performance.now() - startedMs) / 1000 };
  } finally {
    clearInterval(reporting);
    calm.abort();
    await sender.close();
    await verdicts.end();
  }
}
