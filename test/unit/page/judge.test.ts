import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/mail/verdict.ts';
import { judge } from '../../../src/page/practice/judge.ts';

const mail = {
  id: 'a',
  sender: '',
  recipient: '',
  subject: 'Fire drill',
  body: 'with smoke',
  references: [],
  receivedAt: 0,
};
const verdict: Verdict = {
  mail: 'a',
  priority: { level: 'high', score: 40, reasons: [{ signal: 'broken now', weight: 40, found: 'broken' }] },
  team: 'facilities',
  routing: [],
};

describe('judging an exercise', () => {
  test('a level that is too low asks for more points', () => {
    const { passed, found, todo } = judge({ kind: 'level', is: 'urgent' }, mail, verdict);
    expect(passed).toBe(false);
    expect(found).toBe('High, sum 40 (broken now +40)');
    expect(todo).toMatch(/more points/);
  });

  test('a level that is too high asks to take points out', () => {
    expect(judge({ kind: 'level', is: 'low' }, mail, verdict).todo).toMatch(/Take out/);
  });

  test('no issue is right when a new matter is asked for', () => {
    expect(judge({ kind: 'issue' }, mail, verdict).passed).toBe(true);
    expect(judge({ kind: 'issue', is: 'FAC-110' }, mail, verdict).found).toBe('a new matter');
  });

  test('words are counted in subject and body, whatever their case', () => {
    const demand = { kind: 'words' as const, words: ['fire', 'smoke', 'police'], atLeast: 2 };
    expect(judge(demand, mail, verdict).passed).toBe(true);
    expect(judge({ ...demand, atLeast: 3 }, mail, verdict).todo).toBe('Use 1 more: police.');
  });

  test('the right team passes', () => {
    expect(judge({ kind: 'team', is: 'facilities' }, mail, verdict).passed).toBe(true);
  });
});
