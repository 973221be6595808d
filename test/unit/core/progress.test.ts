import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProgress, writeProgress } from '../../../src/core/progress-file.ts';
import { choose, emptyProgress, mergeProgress, passCheck, progressTextLimit } from '../../../src/core/progress.ts';

const check = '01-you-got-mail/urgent-mail';
const monday = new Date('2026-11-23T10:00:00Z');
const tuesday = new Date('2026-11-24T10:00:00Z');

describe('progress', () => {
  test('keeps the first pass of a check', () => {
    const once = passCheck(emptyProgress(), check, monday);
    expect(passCheck(once, check, tuesday)).toEqual(once);
  });

  test('comes back from its file as it was', () => {
    const key = fc.stringMatching(/^\d{2}-[a-z0-9]{1,20}\/[a-z0-9]{1,20}$/);
    const date = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
    const all = fc.array(fc.tuple(key, date, fc.stringMatching(/^[a-z0-9]{1,20}$/)), { maxLength: 30 });
    fc.assert(
      fc.property(all, (entries) => {
        let progress = emptyProgress();
        for (const [name, at, option] of entries) progress = choose(passCheck(progress, name, at), name, option);
        expect(readProgress(writeProgress(progress))).toEqual({ ok: true, progress });
      }),
    );
  });

  test('merging never loses a check, and keeps the earlier date', () => {
    const here = passCheck(passCheck(emptyProgress(), check, tuesday), '01-you-got-mail/calm-mail', monday);
    const file = passCheck(emptyProgress(), check, monday);
    expect(mergeProgress(here, file).checks).toEqual({
      [check]: monday.toISOString(),
      '01-you-got-mail/calm-mail': monday.toISOString(),
    });
  });
});

describe('a bad file is refused with what was expected and found', () => {
  const good = emptyProgress();
  const bad: [name: string, text: string, found: string][] = [
    ['an empty file', '', 'an empty file'],
    ['a picture', '\u0089PNG', 'text that starts with'],
    ['other JSON', '{"a":1}', 'JSON of something else'],
    ['a list', '[]', 'JSON of something else'],
    ['a later version', JSON.stringify({ ...good, version: 2 }), 'version 2'],
    ['an unknown key', JSON.stringify({ ...good, extra: true }), 'extra'],
    ['a date that is none', JSON.stringify({ ...good, checks: { [check]: 'yesterday' } }), 'urgent-mail'],
    ['a strange name', JSON.stringify({ ...good, checks: { '__proto__/x': monday.toISOString() } }), 'checks'],
    ['a file that is too big', ' '.repeat(progressTextLimit + 1), `${progressTextLimit + 1} characters`],
  ];
  test.each(bad)('%s', (_name, text, found) => {
    const reading = readProgress(text);
    if (reading.ok) throw new Error('expected a refusal');
    expect(reading.refusal.found).toContain(found);
    expect(reading.refusal.todo).not.toBe('');
  });

  test('whatever the text is, reading never throws', () => {
    const text = fc.oneof(fc.string(), fc.json());
    expect(() => fc.assert(fc.property(text, (any) => !readProgress(any).ok))).not.toThrow();
  });

  test('more entries than the limit', () => {
    const many = Array.from({ length: 2001 }, (_, at) => [`01-a/b${at}`, monday.toISOString()]);
    expect(readProgress(JSON.stringify({ ...good, checks: Object.fromEntries(many) })).ok).toBe(false);
  });
});
