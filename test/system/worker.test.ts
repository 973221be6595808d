import { jetstream } from '@nats-io/jetstream';
import { expect, test } from 'vitest';
import { generateMails } from '../../src/core/mail/generate/generate-mails.ts';
import type { Mail } from '../../src/core/mail/mail.ts';
import { triageUnderWasmtime } from '../tools/wasmtime-triage.ts';
import { queueIsEmpty, queueMail, storedIn, traceparent } from './worker/stored.ts';
import { World } from './world/world.ts';

const mails = (count: number): Mail[] => generateMails({ seed: 11, count }).map(({ mail }) => mail);
const seconds = (count: number) => count * 1_000_000_000;
/** For drills that wait until a delivery counts as lost. */
const impatient = { ack_wait: seconds(3), backoff: undefined };

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

test('a mail whose deliveries are used up without an answer is buried with its reason', async () => {
  await using world = await World.open({ triage: { ...impatient, ack_wait: seconds(0.2), max_deliver: 2 } });
  const [mail] = mails(1);
  await queueMail(await world.connect('gateway'), mail?.id ?? '', JSON.stringify(mail));
  // Workers that take the mail and die over it.
  const mortal = await world.connect('worker');
  const taken = mortal.subscribe('_INBOX.worker.mortal', { max: 2 });
  mortal.publish('$JS.API.CONSUMER.MSG.NEXT.MAIL.triage', '{"batch":2}', { reply: '_INBOX.worker.mortal' });
  for await (const message of taken) expect(message.json()).toEqual(mail);

  const worker = await world.worker();
  const operator = await world.connect('operator');
  const [buried] = await storedIn(operator, 'DEAD', 1);
  await queueIsEmpty(operator);
  expect(buried?.text).toBe(JSON.stringify(mail));
  expect(buried?.header('Nats-Msg-Id')).toBe(mail?.id);
  expect(buried?.header('Mailroom-Reason')).toMatch(/^exhausted: /);
  expect(buried?.header('Mailroom-Deliveries')).toBe('2');
  await worker.says(/"event":"buried"/);
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
