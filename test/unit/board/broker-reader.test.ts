import { expect, test } from 'vitest';
import { readWiring } from '../../../src/agent/read-wiring.ts';
import { BrokerReader } from '../../../src/core/board/broker-reader.ts';
import type { BoardConnection, BoardMessage } from '../../../src/core/board/connection.ts';
import type { BoardEvent } from '../../../src/core/board/event.ts';
import { boardNames } from '../../../src/core/board/names.ts';

const names = boardNames(await readWiring());
const messageOf = (subject: string, text: string): BoardMessage => ({
  subject,
  data: new TextEncoder().encode(text),
  string: () => text,
});

/** A broker that answers from a table, and lets the test publish. */
function standIn(answers: Record<string, unknown>) {
  const open = new Map<string, { left: number; callback: (error: null, message: BoardMessage) => void }>();
  const connection: BoardConnection = {
    request: (subject) => Promise.resolve(messageOf(subject, JSON.stringify(answers[subject]))),
    subscribe(subject, { max, callback }) {
      const subscription = { left: max, callback };
      open.set(subject, subscription);
      return { isClosed: () => subscription.left === 0, unsubscribe: () => open.delete(subject) };
    },
  };
  const publish = (subject: string, text: string) => {
    const found = open.get(subject);
    if (found === undefined || found.left === 0) return;
    found.left -= 1;
    found.callback(null, messageOf(subject, text));
  };
  return { connection, publish };
}

function reading(answers: Record<string, unknown>) {
  const events: BoardEvent[] = [];
  const broker = standIn(answers);
  const reader = new BrokerReader(broker.connection, {
    names,
    take: (event) => events.push(event),
    nowMs: () => 1000,
    mostPerTurn: 2,
    answerMs: 100,
    decodeBase64: (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
    decodeText: (bytes) => new TextDecoder().decode(bytes),
  });
  return { reader, events, publish: broker.publish };
}

const state = (messages: number, last: number, subjects?: Record<string, number>) => ({
  state: { messages, first_seq: last - messages + 1, last_seq: last, subjects },
});
const queue = { num_pending: 4, num_ack_pending: 3, num_waiting: 1, num_redelivered: 2 };

test('the broker is asked for its figures, and counts every mail', async () => {
  const { reader, events } = reading({
    [names.askQueue]: queue,
    [names.askMail]: state(7, 107),
    [names.askTriaged]: state(99, 99, { 'mail.triaged.it': 60, 'mail.triaged.billing': 39, 'mail.triaged.cats': 1 }),
    [names.askDead]: state(1, 1),
  });
  await reader.look();
  expect(events).toEqual([
    {
      kind: 'figures',
      atMs: 1000,
      waiting: 4,
      inWork: 3,
      pulls: 1,
      redelivered: 2,
      received: 107,
      triaged: 99,
      dead: 1,
      teams: { it: 60, billing: 39 },
    },
  ]);
});

test('a stream that is not there is said in the words of the broker', async () => {
  const missing = { error: { code: 404, description: 'stream not found' } };
  const { reader } = reading({
    [names.askQueue]: queue,
    [names.askMail]: missing,
    [names.askTriaged]: missing,
    [names.askDead]: missing,
  });
  await expect(reader.look()).rejects.toThrow('found 404 stream not found');
});

const verdictOf = (mail: string) =>
  JSON.stringify({ mail, priority: { level: 'low', score: 0, reasons: [] }, team: 'archive', routing: [] });

test('of many verdicts in a turn only a few are told, and the next turn tells more', () => {
  const { reader, events, publish } = reading({});
  reader.renew();
  for (const id of ['a', 'b', 'c']) publish(`${names.triaged}.*`, verdictOf(id));
  expect(events.map((event) => 'mail' in event && event.mail)).toEqual(['a', 'b']);
  reader.renew();
  publish(`${names.triaged}.*`, verdictOf('d'));
  expect(events).toHaveLength(3);
});

test('a verdict has the subject of its mail when the mail was seen', () => {
  const { reader, events, publish } = reading({});
  reader.renew();
  publish(names.received, JSON.stringify({ id: 'a', subject: 'No heating' }));
  publish(names.received, 'no mail');
  publish(`${names.triaged}.*`, verdictOf('a'));
  publish(`${names.triaged}.*`, verdictOf('b'));
  expect(events).toMatchObject([{ mail: 'a', subject: 'No heating' }, { mail: 'b' }]);
  expect(events[1]).not.toHaveProperty('subject');
});

test('what was there before is told: the last verdict and the dead letters, but not those that are gone', async () => {
  const { reader, events } = reading({
    [names.askTriaged]: state(1, 9),
    [names.getTriaged]: {
      message: { subject: 'mail.triaged.archive', seq: 9, time: 'x', data: btoa(verdictOf('m-9')) },
    },
    [names.askDead]: state(2, 2),
    [names.getDead]: { error: { code: 404, description: 'no message found' } },
  });
  await reader.lookBack();
  expect(events).toMatchObject([{ kind: 'triaged', mail: 'm-9', team: 'archive' }]);
});
