/**
 * Kills broker, gateway and workers at random while mails come in, and prints the account as one line of JSON:
 *
 *   node bin/run.mjs test/tools/chaos.ts --seed 1 --mails 20000
 *
 * The exit code is 1 when a mail was lost, has two verdicts, or ended otherwise than it should.
 */
import { parseArgs } from 'node:util';
import { hasOpenEnd, hasWrongEnd } from '../../src/agent/load/ends.ts';
import { runChaos } from '../system/chaos/run-chaos.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    mails: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '40' },
    workers: { type: 'string', default: '2' },
    ways: { type: 'string', default: 'smtp,http' },
  },
});

const ways = (['smtp', 'http', 'broker'] as const).filter((way) => values.ways.split(',').includes(way));
const account = await runChaos({
  seed: Number(values.seed),
  mails: Number(values.mails),
  seconds: Number(values.seconds),
  workers: Number(values.workers),
  ways,
  report: (line) => console.error(line),
});
console.log(JSON.stringify(account));
if (hasWrongEnd(account) || hasOpenEnd(account)) process.exitCode = 1;
