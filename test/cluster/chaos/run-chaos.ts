import { setTimeout as pause } from 'node:timers/promises';
import { Account } from '../../../src/agent/load/account.ts';
import { followVerdicts } from '../../../src/agent/load/follow-verdicts.ts';
import { httpSender } from '../../../src/agent/load/http-sender.ts';
import { dueTimes } from '../../../src/agent/load/pace.ts';
import { sendLoad } from '../../../src/agent/load/send-load.ts';
import { smtpSender } from '../../../src/agent/load/smtp-sender.ts';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import { drillKinds } from '../../../src/core/mail/seeded-mail.ts';
import { type ChaosAccount, finalAccount } from '../../system/chaos/chaos-account.ts';
import { inTurn } from '../../system/chaos/in-turn.ts';
import { ClusterBroker } from '../world/broker.ts';
import { deployAfresh } from '../world/deploy.ts';
import { PortForward } from '../world/port-forward.ts';
import { killAsMailsCome } from './kill-as-mails-come.ts';
import { type Kills, victimsOf } from './victims.ts';

export interface ClusterChaosPlan {
  readonly seed: number;
  readonly mails: number;
  /** Mails that leave in a second, while the node is there. */
  readonly rate: number;
  readonly report?: (line: string) => void;
}

/** Each mail is tried again for so long: longer than a node is away. */
const retryForMs = 400_000;
/** A mail whose deliveries were interrupted four times waits 25 s; workers have to come back first. */
const settleMs = 300_000;
const drillEvery = 40;
const connections = 16;
/** So slow that a queue builds up, and that a killed worker holds some mails. */
const slow = { MAILROOM_WORK_MS: '20', MAILROOM_BATCH: '16' };

/**
 * Mails in by SMTP and HTTP while workers, gateway and broker are killed again and again, and the node once, in the
 * middle of it all; the account when everything is quiet.
 */
export async function runClusterChaos(plan: ClusterChaosPlan): Promise<ChaosAccount> {
  const { seed, mails: count, rate, report = () => undefined } = plan;
  await deployAfresh('wasm', slow);
  await using broker = await ClusterBroker.open();
  const { smtp, http } = broker.wiring.ports;
  await using smtpPort = await PortForward.open('service/gateway', smtp);
  await using httpPort = await PortForward.open('service/gateway', http);
  const operator = await broker.connect('operator');
  const mails = generateMails({ seed, count, drills: [...drillKinds], drillEvery });
  const account = new Account();
  const kills: Kills = new Map();
  const startedMs = performance.now();
  const verdicts = await followVerdicts(operator, account, new Date(0));
  const host = '127.0.0.1';
  const sender = inTurn([
    smtpSender({ host, port: smtpPort.port }, connections),
    httpSender({ host, port: httpPort.port }),
  ]);
  const say = () => report(JSON.stringify({ ...account.progress, ...Object.fromEntries(kills) }));
  const reporting = setInterval(say, 5_000);
  const calm = new AbortController();
  const failed = new AbortController();
  const killing = killAsMailsCome(victimsOf(seed, count, kills), () => account.progress, calm.signal);
  // Without its node nothing goes on: then nobody has to wait for the rest of the mails.
  killing.catch(() => failed.abort());
  try {
    const times = dueTimes({ count, seed, shape: 'steady', rate });
    const stop = AbortSignal.any([failed.signal, AbortSignal.timeout(2 * retryForMs)]);
    await sendLoad(mails, times, { sender, account, connections, retryForMs, stop });
    report(`all sent after ${seconds(startedMs)} s`);
    for (const endMs = performance.now() + settleMs; !account.complete && performance.now() < endMs;) await pause(100);
    calm.abort();
    await killing;
    const reckoning = await finalAccount(operator, broker.wiring, mails, account);
    return { ...reckoning, seed, kills: Object.fromEntries(kills), seconds: seconds(startedMs) };
  } finally {
    clearInterval(reporting);
    calm.abort();
    // A node that is down would outlast this: it is brought back first.
    await killing.catch(() => undefined);
    await sender.close();
    await verdicts.end();
  }
}

const seconds = (sinceMs: number) => Math.round((performance.now() - sinceMs) / 100) / 10;
