import { expect, test } from 'vitest';
import { readWiring } from '../../../src/agent/read-wiring.ts';

const wiring = await readWiring();
const matches = (pattern: string, subject: string) =>
  new RegExp(
    `^${pattern.replaceAll('.', '\\.').replaceAll('$', '\\$').replaceAll('*', '[^.]+').replace('>', '.+')}$`,
  ).test(subject);
const mayPublish = (user: string, subject: string) =>
  wiring.users.find(({ name }) => name === user)?.publish.some((pattern) => matches(pattern, subject)) ?? false;

test('each consumer reads a stream that there is', () => {
  const names = wiring.streams.map(({ config }) => config.name);
  for (const { stream } of wiring.consumers) expect(names).toContain(stream);
});

test('gateway and worker may publish what they must, and nothing of each other', () => {
  expect(mayPublish('gateway', wiring.subjects.received)).toBe(true);
  expect(mayPublish('worker', `${wiring.subjects.triaged}.billing`)).toBe(true);
  expect(mayPublish('worker', wiring.subjects.dead)).toBe(true);
  expect(mayPublish('worker', wiring.subjects.received)).toBe(false);
  expect(mayPublish('gateway', wiring.subjects.dead)).toBe(false);
});

test('the board may ask, and change nothing', () => {
  const board = wiring.users.find(({ name }) => name === 'board');
  expect(board?.publish.every((subject) => /^\$JS\.API\.[A-Z.]*(INFO|GET)\./.test(subject))).toBe(true);
});
