import { beforeAll, expect, test } from 'vitest';
import { runClusterChaos } from './chaos/run-chaos.ts';
import { up } from './world/cluster.ts';

beforeAll(() => up());

test('5,000 mails while workers, gateway, broker and the node are killed: none lost, none judged twice, poison among the dead', async () => {
  const account = await runClusterChaos({ seed: 1, mails: 5_000, rate: 100 });
  console.log(`account of the chaos: ${JSON.stringify(account)}`);
  expect(account).toMatchObject({
    sent: 5_000,
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
  expect(account.poison).toBeGreaterThan(20);
  expect(account.kills['node']).toBe(1);
  const of = (app: string) =>
    Object.entries(account.kills).reduce((sum, [what, times]) => sum + (what.startsWith(app) ? times : 0), 0);
  expect(of('worker')).toBeGreaterThan(10);
  expect(of('gateway')).toBeGreaterThan(2);
  expect(of('nats')).toBeGreaterThan(2);
}, 1_200_000);
