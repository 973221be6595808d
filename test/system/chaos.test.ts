import { expect, test } from 'vitest';
import { runChaos } from './chaos/run-chaos.ts';

test('3,000 mails while broker, gateway and workers are killed: none lost, none judged twice, poison among the dead', async () => {
  const account = await runChaos({ seed: 1, mails: 3_000, seconds: 12, workers: 2, ways: ['smtp', 'http'] });
  const kills = Object.values(account.kills).reduce((sum, times) => sum + times, 0);
  expect(kills).toBeGreaterThan(5);
  expect(account).toMatchObject({
    sent: 3_000,
    refused: {},
    unanswered: {},
    waiting: 0,
    lost: 0,
    doubled: 0,
    both: 0,
    unexpected: 0,
    poisonDead: account.poison,
  });
  expect(account.acceptedIds).toBe(account.ids);
  expect(account.triaged + account.dead).toBe(account.ids);
});
