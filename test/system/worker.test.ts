import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { expect, test } from 'vitest';
import { generateMails } from '../../src/core/mail/generate/generate-mails.ts';
import type { Mail } from '../../src/core/mail/mail.ts';
import { triageUnderWasmtime } from '../tools/wasmtime-triage.ts';
import { queueIsEmpty, queueMail, storedIn, traceparent } from './worker/stored.ts';
import { World } from './world/world.ts';

const mails = (count: number): Mail[] => generateMails({ seed: 11, count }).map(({ mail }) => mail);
const seconds = (count: number) => count * 1_000_000_000;
/** For drills that wait until a delivery counts as lost. */
const impatient = { ack_wait: seconds(3) };

test('every mail gets the verdict that the command lines gives, and carries its trace on', async () => {
  await using world = await World.open();
  const gateway = await world.connect('gateway');
  const some = mails(200);
  for (const mail of some) await queueMail(gateway, mail.id, JSON.stringify(mail));
  const worker = await world.worker();
  const operator = await world.connect('operator');
  const verdicts = await storedIn(operator, 'TRIAGED', some.length);
  const { answers } = await triageUnderWasmtime(some);
  const byId = new Map(verdicts.map((verdict) => [verdict.header('Nats-Msg-Id'), verdict]));
  for (const [at, mail] of some.entries()) {
    const verdict = byId.get(mail.id);
    expect(verdict?.text).toBe(JSON.stringify(answers[at]));
    expect(verdict?.subject).toBe(`mail.triaged.${JSON.parse(verdict?.text ?? '{}').team}`);
    expect(verdict?.header('traceparent')).toMatch(
      /^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)\w{16}-01$/,
    );
  }
  await queueIsEmpty(operator);
  expect(await worker.printed()).toContain(`"event":"triaged","mail":"${some[0]?.id}"`);
});

test('a mail that comes again after its verdict was stored keeps one verdict', async () => {
  await using world = await World.open({ triage: impatient });
  const [mail] = mails(1);
  await queueMail(await world.connect('gateway'), mail?.id ?? '', JSON.stringify(mail));
  // A worker that dies between its verdict and its acknowledgement.
  const first = await world.connect('worker');
  const taken = first.subscribe('_INBOX.worker.first', { max: 1 });
  first.publish('$JS.API.CONSUMER.MSG.NEXT.MAIL.triage', '{"batch":1}', { reply: '_INBOX.worker.first' });
  for await (const message of taken) expect(message.json()).toEqual(mail);
  await jetstream(first).publish('mail.triaged.it', '{}', { msgID: mail?.id ?? '' });

  const worker = await world.worker();
  await worker.says(/"event":"triaged again"/);
  const operator = await world.connect('operator');
  await queueIsEmpty(operator);
  expect(await storedIn(operator, 'TRIAGED', 1)).toHaveLength(1);
});

test('what no worker can judge ends in DEAD after its last delivery, unchanged and with its reason', async () => {
  await using world = await World.open();
  const gateway = await world.connect('gateway');
  const [good] = mails(1);
  const empty = JSON.stringify({ ...good, id: 'empty@mail.example', subject: '', body: '...' });
  const broken = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]);
  await queueMail(gateway, 'empty@mail.example', empty);
  await queueMail(gateway, 'broken@mail.example', broken);
  const worker = await world.worker();
  const operator = await world.connect('operator');
  const dead = await storedIn(operator, 'DEAD', 2);
  await queueIsEmpty(operator);
  const byId = new Map(dead.map((message) => [message.header('Nats-Msg-Id'), message]));
  const rejected = byId.get('empty@mail.example');
  expect(rejected?.text).toBe(empty);
  expect(rejected?.header('Mailroom-Reason')).toMatch(/^empty: /);
  expect(rejected?.header('traceparent').slice(0, 36)).toBe(traceparent.slice(0, 36));
  const unreadable = byId.get('MAIL-2');
  expect(unreadable?.bytes).toEqual(broken);
  expect(unreadable?.header('Mailroom-Reason')).toMatch(/^unreadable: expected UTF-8/);
  expect(dead.map((message) => message.header('Mailroom-Deliveries'))).toEqual(['5', '5']);
  expect((await worker.printed()).match(/"event":"rejected"/g)).toHaveLength(8);
  expect(await storedIn(operator, 'TRIAGED', 0)).toEqual([]);
});

/**
 * Takes messages as a worker that dies over each delivery and says nothing, until each came so often. It asks for one
 * more than that: the broker finds out that deliveries are used up when somebody wants the next one.
 */
async function dieOver(world: World, queue: string, count: number, times: number): Promise<void> {
  const mortal = await world.connect('worker');
  const inbox = `_INBOX.worker.mortal-${queue}`;
  const taken = mortal.subscribe(inbox);
  mortal.publish(`$JS.API.CONSUMER.MSG.NEXT.${queue}`, JSON.stringify({ batch: count * times + 1 }), { reply: inbox });
  let seen = 0;
  for await (const message of taken) {
    expect(message.reply).toMatch(/^\$JS\.ACK\./);
    seen += 1;
    if (seen === count * times) return;
  }
}

const soonGivenUp = { triage: { ack_wait: seconds(0.2), max_deliver: 2 }, bury: { ack_wait: seconds(0.5) } };

test('mails that were only held beside one that kills its workers get their verdicts all the same', async () => {
  await using world = await World.open(soonGivenUp);
  const gateway = await world.connect('gateway');
  const some = mails(20);
  for (const mail of some) await queueMail(gateway, mail.id, JSON.stringify(mail));
  // One of them was judged before its worker died, and only the acknowledgement is missing.
  await jetstream(await world.connect('worker')).publish('mail.triaged.it', '{}', { msgID: some[7]?.id ?? '' });
  await dieOver(world, 'MAIL.triage', some.length, 2);

  const worker = await world.worker();
  const operator = await world.connect('operator');
  await queueIsEmpty(operator);
  const verdicts = await storedIn(operator, 'TRIAGED', some.length);
  expect(new Set(verdicts.map((verdict) => verdict.header('Nats-Msg-Id')))).toEqual(new Set(some.map(({ id }) => id)));
  expect(verdicts).toHaveLength(some.length);
  expect(await storedIn(operator, 'DEAD', 0)).toEqual([]);
  await worker.says(/"event":"triaged again"/);
});

test('a mail that no worker outlives is buried with its reason', async () => {
  await using world = await World.open(soonGivenUp);
  const [mail] = mails(1);
  await queueMail(await world.connect('gateway'), mail?.id ?? '', JSON.stringify(mail));
  await dieOver(world, 'MAIL.triage', 1, 2);
  await dieOver(world, 'EXHAUSTED.bury', 1, 2);

  const worker = await world.worker();
  const operator = await world.connect('operator');
  const [buried] = await storedIn(operator, 'DEAD', 1);
  await queueIsEmpty(operator);
  expect(buried?.text).toBe(JSON.stringify(mail));
  expect(buried?.header('Nats-Msg-Id')).toBe(mail?.id);
  expect(buried?.header('Mailroom-Reason')).toMatch(/^exhausted: delivered 2 times and judged 2 times more/);
  expect(buried?.header('Mailroom-Deliveries')).toBe('2');
  await worker.says(/"event":"buried"/);
});

test('while the broker stores no verdicts, mails wait and none is given up', async () => {
  await using world = await World.open({ ...soonGivenUp, TRIAGED: { max_msgs: 3, discard: 'new' } });
  const gateway = await world.connect('gateway');
  const some = mails(8);
  for (const mail of some) await queueMail(gateway, mail.id, JSON.stringify(mail));
  const worker = await world.worker();
  await worker.says(/"event":"not stored".*"reason":"maximum messages exceeded.*"delivery":2/);
  const operator = await world.connect('operator');
  const { streams } = await jetstreamManager(operator);
  await streams.update('TRIAGED', { max_msgs: 1000 });
  await queueIsEmpty(operator);
  expect(await storedIn(operator, 'TRIAGED', some.length)).toHaveLength(some.length);
  expect(await storedIn(operator, 'DEAD', 0)).toEqual([]);
});

test('slow work keeps its mails: they are not delivered to somebody else meanwhile', async () => {
  await using world = await World.open({ triage: impatient });
  const gateway = await world.connect('gateway');
  const some = mails(50);
  for (const mail of some) await queueMail(gateway, mail.id, JSON.stringify(mail));
  const worker = await world.worker('worker-1', { MAILROOM_WORK_MS: '150' });
  const operator = await world.connect('operator');
  await queueIsEmpty(operator);
  expect(await storedIn(operator, 'TRIAGED', some.length)).toHaveLength(some.length);
  expect(await worker.printed()).not.toContain('"delivery":2');
});
