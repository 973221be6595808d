import { beforeAll, expect, test } from 'vitest';
import { dueTimes } from '../../src/agent/load/pace.ts';
import { runLoad } from '../../src/agent/load/run-load.ts';
import { smtpSender } from '../../src/agent/load/smtp-sender.ts';
import { until } from '../../src/agent/system/until.ts';
import { generateMails } from '../../src/core/mail/generate/generate-mails.ts';
import { drillKinds } from '../../src/core/mail/seeded-mail.ts';
import { ClusterBroker } from './world/broker.ts';
import { up } from './world/cluster.ts';
import { deployAfresh } from './world/deploy.ts';
import { PortForward } from './world/port-forward.ts';
import { ReplicaWatch, replicasNow } from './world/replicas.ts';

const count = 150;
const limitMs = 240_000;

const nobody = () =>
  until('no worker', limitMs, async () => {
    const { wanted, ready } = await replicasNow();
    if (wanted + ready > 0) throw new Error(`${wanted} wanted, ${ready} ready`);
    return true;
  });

beforeAll(async () => {
  await up();
  // Each mail takes 300 ms, so that a queue builds up which one worker does not finish before the HPA has looked.
  await deployAfresh('wasm', {}, ['--slow']);
});

test('mails wake the first worker, a queue brings more, quiet takes all away, and every mail is accounted for', async () => {
  await nobody();
  await using watch = new ReplicaWatch();
  await using broker = await ClusterBroker.open();
  await using forward = await PortForward.open('service/gateway', broker.wiring.ports.smtp);
  const account = await runLoad({
    mails: generateMails({ seed: 5, count, drills: [...drillKinds], drillEvery: 25 }),
    dueTimes: dueTimes({ count, seed: 5, shape: 'steady' }),
    sender: smtpSender({ host: '127.0.0.1', port: forward.port }, 8),
    connection: await broker.connect('operator'),
    wiring: broker.wiring,
    connections: 8,
    retryForMs: 60_000,
    waitMs: limitMs,
    stop: AbortSignal.timeout(limitMs),
    report: () => undefined,
  });
  expect(account).toMatchObject({
    sent: count,
    refused: {},
    unanswered: {},
    waiting: 0,
    lost: 0,
    doubled: 0,
    both: 0,
    unexpected: 0,
  });
  expect(account.triaged + account.dead).toBe(account.ids);
  expect(account.dead).toBeGreaterThan(0);
  await nobody();
  await until('the watch to see it', 30_000, () => watch.wanted.at(-1) === 0 || undefined);
  const rise = watch.wanted.slice(0, -1);
  expect(rise[0]).toBe(0);
  expect(rise).toContain(1);
  // From some number to none at once: KEDA's cooldown takes them all, and the HPA's window of five minutes keeps them.
  expect(rise).toEqual(rise.toSorted((a, b) => a - b));
  expect(rise.at(-1)).toBeGreaterThan(1);
  console.log(`workers: ${watch.wanted.join(', ')}; account: ${JSON.stringify(account)}`);
}, 900_000);
