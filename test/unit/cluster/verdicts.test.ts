import { describe, expect, test } from 'vitest';
import { FrameTimes } from '../../../src/page/cluster/frame-times.ts';
import { differentMails, MailSupply } from '../../../src/page/cluster/mail-supply.ts';
import { podWords } from '../../../src/page/cluster/pod-words.ts';
import { poolSize } from '../../../src/page/cluster/verdict-pool.ts';
import { VerdictTally } from '../../../src/page/cluster/verdict-tally.ts';
import type { TriageAnswer } from '../../../src/page/triage/triage-answer.ts';

function verdict(team: 'it' | 'archive', level: 'urgent' | 'low'): TriageAnswer {
  const priority = { level, score: 0, reasons: [] };
  return { kind: 'verdict', verdict: { mail: 'x', priority, team, routing: [] }, tookMs: 1 };
}

describe('the tally', () => {
  test('counts answered mails by team, each once, and takes them off when the clock goes back', () => {
    const tally = new VerdictTally();
    expect(tally.begin(1, 0)).toBe(true);
    tally.begin(2, 1);
    tally.begin(3, 2);
    tally.begin(31, 0);
    tally.answer(0, verdict('it', 'urgent'));
    tally.answer(1, verdict('archive', 'low'));
    tally.answer(2, { kind: 'rejection', rejection: { tag: 'empty' }, tookMs: 1 });
    expect(tally.sum()).toMatchObject({
      answered: 3,
      urgent: 1,
      rejected: 1,
      byTeam: { it: 1, archive: 1, billing: 0 },
    });
    tally.rewind(1.5);
    expect(tally.sum()).toMatchObject({ answered: 1, byTeam: { it: 1, archive: 0 } });
  });

  test('does not ask again for a mail whose verdict is known', () => {
    const tally = new VerdictTally();
    tally.begin(1, 7);
    tally.answer(7, verdict('it', 'low'));
    tally.rewind(0);
    expect(tally.begin(1, 7)).toBe(false);
    expect(tally.sum().answered).toBe(1);
  });
});

test('workers are capped by the machine and by four', () => {
  expect([1, 2, 3, 4, 8, 64].map(poolSize)).toEqual([1, 2, 2, 3, 4, 4]);
});

test('the same number gives the same mail, in whatever order', () => {
  const one = new MailSupply(5);
  const other = new MailSupply(5);
  const late = one.mail(40);
  expect(other.mail(3)).toEqual(one.mail(3));
  expect(other.mail(40)).toEqual(late);
  expect(one.mail(differentMails + 3)).toBe(one.mail(3));
  expect(new MailSupply(6).mail(3)).not.toEqual(one.mail(3));
});

test('a pod says what it is doing', () => {
  expect(podWords({ phase: 'starting', stage: 'compile', busy: 0 })).toBe('compiling');
  expect(podWords({ phase: 'working', stage: null, busy: 1 })).toBe('at work');
  expect(podWords({ phase: 'working', stage: null, busy: 0 })).toBe('waiting');
  expect(podWords({ phase: 'terminating', stage: null, busy: 1 })).toBe('ending');
});

test('of a hundred frames the fifth slowest counts', () => {
  const frames = new FrameTimes();
  for (let ms = 1; ms <= 100; ms += 1) frames.add(ms);
  expect(frames.p95Ms).toBe(95);
});
