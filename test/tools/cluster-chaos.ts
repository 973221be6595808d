/**
 * Kills workers, gateway, broker and node of the tests' cluster while mails come in. Prints the account of each seed as
 * a line of JSON, and writes the sums of all as test/results has them:
 *
 *   node bin/run.mjs test/tools/cluster-chaos.ts --seeds 1,2 --mails 5000 --out .cache/cluster-chaos.json
 *
 * The exit code is 1 when a mail was lost or has two verdicts. The cluster must be up: `npm run test:cluster` makes it,
 * or cluster-scripts/up.sh with MAILROOM_CLUSTER_DIR and --name as in test/cluster/world/cluster.ts.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runClusterChaos } from '../cluster/chaos/run-chaos.ts';
import { type ChaosAccount, sumOfRuns } from '../system/chaos/chaos-account.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1' },
    mails: { type: 'string', default: '5000' },
    rate: { type: 'string', default: '100' },
    out: { type: 'string' },
  },
});

const runs: ChaosAccount[] = [];
for (const seed of values.seeds.split(',').map(Number)) {
  const plan = { seed, mails: Number(values.mails), rate: Number(values.rate) };
  const account = await runClusterChaos({ ...plan, report: (line) => console.error(line) });
  console.log(JSON.stringify(account));
  runs.push(account);
}
const sums = sumOfRuns(runs);
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(sums, null, 2)}\n`);
if (sums.lost > 0 || sums.doubled > 0) process.exitCode = 1;
