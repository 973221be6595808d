import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readLock } from '../../../src/cli/components/component-lock.ts';
import { parseBoardRecording } from '../../../src/core/board/recording.ts';
import { fullestMs, RecordingPlayer } from '../../../src/page/board/player.ts';

const header = {
  kind: 'recording',
  version: 1,
  recordedAt: '2026-11-23T20:00:00.000Z',
  seconds: 3,
  host: 'wasmtime',
  workers: 2,
  versions: { 'nats-server': '2.12.8' },
  what: 'Three looks.',
};
const look = (atMs: number, waiting: number) => ({
  kind: 'figures',
  atMs,
  waiting,
  inWork: 0,
  pulls: 0,
  redelivered: 0,
  received: 9,
  triaged: 9,
  dead: 0,
  teams: { it: 9 },
});
const text = (...lines: object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

test('a recording is a header and events in the order of their times', () => {
  const recording = parseBoardRecording(text(header, look(0, 1), look(1000, 7), look(2000, 3)));
  expect(recording.header.workers).toBe(2);
  expect(fullestMs(recording.events)).toBe(1000);
});

test('a line of another form, or out of its time, is named by its number', () => {
  expect(() => parseBoardRecording(text(header, look(0, 1), { kind: 'figures' }))).toThrow('line 3');
  expect(() => parseBoardRecording(text(header, look(5, 1), look(4, 1)))).toThrow('line 3: expected a time from 5 ms');
  expect(() => parseBoardRecording('')).toThrow('line 1');
});

test('the player gives each event once, and again after it was rewound', () => {
  const { events } = parseBoardRecording(text(header, look(0, 1), look(1000, 7), look(2000, 3)));
  const given: number[] = [];
  const player = new RecordingPlayer(
    events,
    ({ atMs }) => given.push(atMs),
    () => undefined,
  );
  player.advanceTo(1500);
  player.advanceTo(1500);
  expect([given, player.ended]).toEqual([[0, 1000], false]);
  player.advanceTo(99_000);
  expect([given, player.ended, player.atMs]).toEqual([[0, 1000, 2000], true, 2000]);
  player.rewind();
  player.advanceTo(0);
  expect([given.length, player.ended]).toEqual([4, false]);
});

const committed = () => readFile(new URL('../../../labs/mail-triage/recordings/board.jsonl', import.meta.url), 'utf8');

test('the committed recording was made with the components that are committed', async () => {
  const { versions } = parseBoardRecording(await committed()).header;
  const locked = readLock().components.filter(({ file }) => file in versions);
  expect(
    locked.map(({ file }) => [file, versions[file]]),
    'worker or gateway changed after the board was recorded: node bin/run.mjs test/tools/record-board.ts, and commit board.jsonl',
  ).toEqual(locked.map(({ file, sha256 }) => [file, sha256]));
  expect(locked).toHaveLength(2);
});

test('the committed recording can be played, has dead letters, and is no heavier than a picture', async () => {
  const file = await committed();
  const { header, events } = parseBoardRecording(file);
  expect(file.length).toBeLessThan(300_000);
  expect(Object.keys(header.versions)).toEqual(expect.arrayContaining(['nats-server', 'worker.wasm', 'gateway.wasm']));
  expect(events.filter(({ kind }) => kind === 'dead').length).toBeGreaterThan(0);
  const looks = events.filter((event) => event.kind === 'figures');
  expect(looks.length).toBeGreaterThan(header.seconds / 2);
  const [first, last] = [looks[0], looks.at(-1)];
  const account = (look: typeof first) =>
    look === undefined ? 0 : look.waiting + look.inWork + look.triaged + look.dead - look.received;
  // A look asks four questions, and mails move between them.
  expect([Math.abs(account(first)), Math.abs(account(last))].every((missing) => missing <= 70)).toBe(true);
});
