import type { ChaosSummary } from '../../../src/core/measured.ts';
import { type ChaosAccount, sumOfRuns } from '../../system/chaos/chaos-account.ts';
import { runChaos } from '../../system/chaos/run-chaos.ts';

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
  return sumOfRuns(runs);
}
