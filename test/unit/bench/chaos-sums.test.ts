import { expect, test } from 'vitest';
import { chaosSummarySchema } from '../../../src/core/measured.ts';
import { sumOfRuns } from '../../system/chaos/chaos-account.ts';

const account = {
  seed: 1,
  sent: 100,
  ids: 98,
  acceptedIds: 98,
  retries: 7,
  refused: {},
  unanswered: {},
  triaged: 95,
  triagedEarlier: 0,
  dead: 3,
  deadReasons: { empty: 2, 'deliveries used up': 1 },
  waiting: 0,
  lost: 0,
  doubled: 0,
  both: 0,
  unexpected: 1,
  poison: 2,
  poisonDead: 2,
  kills: { broker: 1, 'worker-1': 4 },
  seconds: 12.34,
};

test('the sums of runs say how many mails ended otherwise than they should, and keep the account of each run', () => {
  const sums = sumOfRuns([account, { ...account, seed: 2, unexpected: 0, dead: 2, triaged: 96 }]);
  expect(chaosSummarySchema.parse(sums)).toEqual(sums);
  expect(sums).toMatchObject({
    seeds: [1, 2],
    sent: 200,
    accepted: 196,
    dead: 5,
    poisonDead: 4,
    unexpected: 1,
    kills: 10,
  });
  expect(sums.runs).toMatchObject([
    { seed: 1, dead: 3, unexpected: 1, kills: { broker: 1, 'worker-1': 4 }, seconds: 12.3 },
    { seed: 2, dead: 2, unexpected: 0 },
  ]);
});
