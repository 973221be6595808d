import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RecordingFile } from '../../../src/agent/recording/recording-file.ts';
import { parseRecording, recordingHeader } from '../../../src/core/scaling/recording.ts';
import type { RecordingHeader } from '../../../src/core/scaling/recording-header.ts';

const header: RecordingHeader = {
  kind: 'recording',
  version: 1,
  recordedAt: '2026-11-24T00:40:22.603Z',
  versions: { kubernetes: '1.34.4' },
  machine: 'one node',
  what: 'A test.',
};
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailroom-recording-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const zeroMs = Date.parse('2026-11-24T00:41:00.000Z');

test('lines get their seconds from the zero mark, those before it too, and stand in order of time', async () => {
  const path = join(folder, 'run.jsonl');
  const file = await RecordingFile.create(path, header);
  file.say({ kind: 'note', text: 'late to be said' }, zeroMs - 500);
  file.say({ kind: 'mark', what: 'begin' }, zeroMs - 2000);
  file.setZero(zeroMs);
  file.say({ kind: 'deployment', spec: 1, status: 0, ready: 0 }, zeroMs + 1234);
  expect(readdirSync(folder)).toEqual(['run.jsonl.partial']);
  const { lines } = await file.finish();
  expect(readdirSync(folder)).toEqual(['run.jsonl']);
  const text = readFileSync(path, 'utf8');
  expect(recordingHeader(text)).toEqual(header);
  expect(parseRecording(text).map(({ kind, s }) => [kind, s])).toEqual([
    ['mark', -2],
    ['note', -0.5],
    ['deployment', 1.234],
  ]);
  expect(lines).toBe(3);
});

test('a recording that was ended before its zero mark is complete', async () => {
  const path = join(folder, 'run.jsonl');
  const file = await RecordingFile.create(path, header);
  file.say({ kind: 'mark', what: 'begin' });
  await file.finish();
  expect(parseRecording(readFileSync(path, 'utf8'))).toHaveLength(1);
});

test('a file without a header, as the first recordings are, has none and parses', () => {
  const line = '{"t":"2026-11-24T00:41:00.000Z","s":0,"kind":"note","text":"x"}\n';
  expect(recordingHeader(line)).toBeUndefined();
  expect(parseRecording(line)).toHaveLength(1);
  expect(() => parseRecording(`${line}{"kind":"lag"}\n`)).toThrow('line 2');
});
