/**
 * Kills workers, gateway, broker and node of the tests' cluster while mails come in. Prints the account of each seed as
 * a line of JSON, and writes the sums of all as test/results has them:
 *
 *   node bin/run.mjs test/tools/cluster-chaos.ts --seeds 1,2 --mails 5000 --out .cache/cluster-chaos.json
 *
 * The exit code is 1 when a mail was lost, has two verdicts, or ended otherwise than it should. The cluster must be up:
 * cluster-scripts/up.sh makes it, with MAILROOM_CLUSTER_DIR and --name as in test/cluster/world/cluster.ts.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasOpenEnd, hasWrongEnd } from '../../src/agent/load/ends.ts';
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
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(sumOfRuns(runs), null, 2)}\n`);
if (runs.some((run) => hasWrongEnd(run) || hasOpenEnd(run))) process.exitCode = 1;
