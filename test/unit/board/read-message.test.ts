import { describe, expect, test } from 'vitest';
import { harmlessText } from '../../../src/core/board/harmless-text.ts';
import { readDead, readSubject, readTriaged } from '../../../src/core/board/read-message.ts';
import { decodeStored } from '../../../src/core/board/stored-message.ts';

const trace = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const message = (text: string, headers: Record<string, string> = {}) => ({
  text,
  bytes: new TextEncoder().encode(text).length,
  header: (name: string) => headers[name] ?? '',
});
const verdict = {
  mail: 'm-1',
  priority: { level: 'high', score: 60, reasons: [] },
  existingIssue: { issue: 'I-2', team: 'it', score: 80, reasons: [] },
  team: 'it',
  routing: [],
};

describe('what the board reads from messages', () => {
  test('a mail is its id and its subject on one line', () => {
    const mail = { id: 'm-1', subject: `No heating\nin coach 7${'!'.repeat(200)}`, body: 'x' };
    const read = readSubject(message(JSON.stringify(mail)));
    expect(read?.mail).toBe('m-1');
    expect(read?.subject).toMatch(/^No heating in coach 7!+…$/);
    expect(read?.subject).toHaveLength(121);
    expect(readSubject(message('{'))).toBeUndefined();
  });

  test('a verdict is told with level, team, issue and trace', () => {
    expect(readTriaged(message(JSON.stringify(verdict), { traceparent: trace }), 7)).toEqual({
      kind: 'triaged',
      atMs: 7,
      mail: 'm-1',
      team: 'it',
      level: 'high',
      score: 60,
      issue: 'I-2',
      trace,
    });
  });

  test('what is no verdict is not told, and a trace of another form is left out', () => {
    expect(readTriaged(message('{"mail":"x"}'), 0)).toBeUndefined();
    expect(readTriaged(message(JSON.stringify(verdict), { traceparent: '<b>' }), 0)).not.toHaveProperty('trace');
  });

  test('a dead letter is told with its reason, deliveries, size and how it begins', () => {
    const headers = { 'Nats-Msg-Id': 'm-3', 'Mailroom-Reason': 'empty', 'Mailroom-Deliveries': '5' };
    expect(readDead(message('\u0000{"é', headers), 1)).toEqual({
      kind: 'dead',
      atMs: 1,
      mail: 'm-3',
      reason: 'empty',
      deliveries: 5,
      bytes: 5,
      begins: String.raw`\u{0}{"é`,
    });
  });
});

describe('text of strangers', () => {
  test('characters that are not seen, or that turn text around, are spelled out', () => {
    expect(harmlessText('a\u202eb\u0007c\u200d\nd', 50)).toBe('a\\u{202e}b\\u{7}c\\u{200d}\nd');
  });

  test('is cut between characters', () => {
    expect(harmlessText('😀😀😀', 2)).toBe('😀😀…');
  });
});

test('a stored message comes out of its base64 with headers and payload', () => {
  const stored = decodeStored(
    { hdrs: btoa('NATS/1.0\r\nNats-Msg-Id: m-4\r\nMailroom-Reason: too: large\r\n\r\n'), data: btoa('{}') },
    {
      decodeBase64: (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
      decodeText: (bytes) => new TextDecoder().decode(bytes),
    },
  );
  expect(stored).toMatchObject({ text: '{}', bytes: 2 });
  expect([stored.header('nats-msg-id'), stored.header('Mailroom-Reason'), stored.header('none')]).toEqual([
    'm-4',
    'too: large',
    '',
  ]);
});
