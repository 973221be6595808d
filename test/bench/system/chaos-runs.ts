import type { ChaosSummary } from '../../../src/core/measured.ts';
import { type ChaosAccount, runChaos } from '../../system/chaos/run-chaos.ts';

const seeds = [1, 2, 3];
const mails = 20_000;
/** The mails leave over this time, and kills go on for as long. */
const seconds = 30;
const workers = 2;

/** Three runs with kills at random; their sums. */
export async function chaosRuns(): Promise<ChaosSummary> {
  const runs: ChaosAccount[] = [];
  for (const seed of seeds) {
    const account = await runChaos({ seed, mails, seconds, workers, ways: ['smtp', 'http'] });
    console.log(`seed ${seed}: ${JSON.stringify(account)}`);
    runs.push(account);
  }
  const sum = (of: (run: ChaosAccount) => number) => runs.reduce((total, run) => total + of(run), 0);
  return {
    seeds,
    sent: sum((run) => run.sent),
    accepted: sum((run) => run.acceptedIds),
    triaged: sum((run) => run.triaged),
    dead: sum((run) => run.dead),
    waiting: sum((run) => run.waiting),
    lost: sum((run) => run.lost),
    doubled: sum((run) => run.doubled),
    both: sum((run) => run.both),
    poison: sum((run) => run.poison),
    poisonDead: sum((run) => run.poisonDead),
    kills: sum((run) => Object.values(run.kills).reduce((total, kills) => total + kills, 0)),
  };
}
