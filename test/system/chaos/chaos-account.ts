import type { NatsConnection } from '@nats-io/transport-node';
import type { Account, Reckoning } from '../../../src/agent/load/account.ts';
import { queuedIds } from '../../../src/agent/load/queued-ids.ts';
import type { SeededMail } from '../../../src/core/mail/seeded-mail.ts';
import type { ChaosRun, ChaosSummary } from '../../../src/core/measured.ts';
import type { Wiring } from '../../../src/core/system/wiring.ts';
import { readStored } from './read-stored.ts';

/** What a run of chaos found, read from the streams themselves after all was quiet. */
export interface ChaosAccount extends Reckoning {
  readonly seed: number;
  /** Mails that must not get a verdict, and how many of them are among the dead. */
  readonly poison: number;
  readonly poisonDead: number;
  /** Program, or way of killing it, to how often it was killed. */
  readonly kills: Readonly<Record<string, number>>;
  readonly seconds: number;
}

const rejected = ({ drill }: SeededMail) =>
  drill !== undefined && drill.expect !== 'verdict' && drill.expect !== 'verdict-once';

/**
 * The account once more, from what the streams hold now.
 * @param live what was sent and accepted
 */
export async function finalAccount(
  operator: NatsConnection,
  wiring: Wiring,
  mails: readonly SeededMail[],
  live: Account,
): Promise<Reckoning & Pick<ChaosAccount, 'poison' | 'poisonDead'>> {
  const account = live.withoutFates();
  const dead = await readStored(operator, 'DEAD');
  for (const { id, atMs } of await readStored(operator, 'TRIAGED')) account.triaged(id, atMs);
  for (const { id, reason } of dead) account.dead(id, reason ?? 'no reason given');
  const queued = account.complete ? new Set<string>() : await queuedIds(operator, 'MAIL', wiring.subjects.received);
  if (mails.length > 0 && account.progress.sent === 0) throw new Error('expected mails in the account, found none');
  const poison = new Set(mails.filter(rejected).map(({ mail }) => mail.id));
  const poisonDead = dead.filter(({ id }) => poison.has(id)).length;
  return { ...account.reckon(queued, 0), poison: poison.size, poisonDead };
}

function runOf(account: ChaosAccount): ChaosRun {
  const { seed, sent, triaged, dead, waiting, lost, doubled, both, unexpected, poison, poisonDead, kills } = account;
  const counts = { sent, accepted: account.acceptedIds, triaged, dead, waiting, lost, doubled, both, unexpected };
  return { seed, ...counts, poison, poisonDead, kills, seconds: Math.round(account.seconds * 10) / 10 };
}

/** The sums of some runs with the account of each, as test/results has them. */
export function sumOfRuns(accounts: readonly ChaosAccount[]): ChaosSummary {
  const runs = accounts.map(runOf);
  const sum = (of: (run: ChaosRun) => number) => runs.reduce((total, run) => total + of(run), 0);
  return {
    seeds: runs.map(({ seed }) => seed),
    sent: sum((run) => run.sent),
    accepted: sum((run) => run.accepted),
    triaged: sum((run) => run.triaged),
    dead: sum((run) => run.dead),
    waiting: sum((run) => run.waiting),
    lost: sum((run) => run.lost),
    doubled: sum((run) => run.doubled),
    both: sum((run) => run.both),
    unexpected: sum((run) => run.unexpected),
    poison: sum((run) => run.poison),
    poisonDead: sum((run) => run.poisonDead),
    kills: sum((run) => Object.values(run.kills).reduce((total, kills) => total + kills, 0)),
    runs,
  };
}
