import { expect, test } from 'vitest';
import { accuracySchema } from '../../../src/core/mail/accuracy/accuracy.ts';
import { measureAccuracy, type TriagedMail } from '../../../src/core/mail/accuracy/measure-accuracy.ts';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import type { Level } from '../../../src/core/mail/mail.ts';
import { drillKinds, type SeededMail } from '../../../src/core/mail/seeded-mail.ts';

const reasons: never[] = [];

/** A verdict that says the truth, but for what is given. */
function answered(seeded: SeededMail, wrong: { level?: Level; issue?: string } = {}): TriagedMail {
  const { truth, mail } = seeded;
  const issue = wrong.issue ?? truth.issue;
  return {
    seeded,
    answer: {
      verdict: {
        mail: mail.id,
        priority: { level: wrong.level ?? truth.level, score: 0, reasons },
        ...(issue === undefined ? {} : { existingIssue: { issue, team: truth.team, score: 90, reasons } }),
        team: truth.team,
        routing: reasons,
      },
    },
  };
}

const mails = generateMails({ seed: 4, count: 400 });

test('true answers make 100 % everywhere and no mistake', () => {
  const accuracy = accuracySchema.parse(measureAccuracy(mails.map((seeded) => answered(seeded))));
  expect(accuracy.all.allThree).toEqual({ right: 400, mails: 400, share: 1 });
  expect(accuracy.mistakes).toEqual([]);
  for (const scores of Object.values(accuracy.byLanguage)) expect(scores.level.share).toBe(1);
  expect(accuracy.bySet.seen.team.mails + accuracy.bySet['held-out'].team.mails).toBe(400);
});

test('a wrong level and an invented issue are counted where they belong, and can be opened', () => {
  const [first, second, ...rest] = mails.filter(({ truth }) => truth.level === 'normal' && truth.issue === undefined);
  if (first === undefined || second === undefined) throw new Error('expected two such mails in this seed');
  const accuracy = measureAccuracy([
    answered(first, { level: 'urgent' }),
    answered(second, { issue: 'OPS-217' }),
    ...rest.map((seeded) => answered(seeded)),
  ]);
  const of = rest.length + 2;
  expect(accuracy.all.level.right).toBe(of - 1);
  expect(accuracy.all.issue.right).toBe(of - 1);
  expect(accuracy.all.team.right).toBe(of);
  expect(accuracy.all.allThree.right).toBe(of - 2);
  expect(accuracy.confusion.normal).toEqual({ urgent: 1, high: 0, normal: of - 1, low: 0 });
  expect(accuracy.mistakes.map(({ mail, wrong }) => [mail.id, wrong])).toEqual([
    [first.mail.id, ['level']],
    [second.mail.id, ['issue']],
  ]);
});

test('a rejection of a good mail is wrong in all three; one that a drill asks for does not count', () => {
  const rejected = (seeded: SeededMail): TriagedMail => ({ seeded, answer: { rejection: { tag: 'empty' } } });
  const drills = generateMails({ seed: 4, count: 100, drills: [...drillKinds], drillEvery: 2 });
  const fit = drills.filter(({ drill }) => drill === undefined || drill.expect.startsWith('verdict'));
  const accuracy = measureAccuracy(drills.map(rejected));
  expect(fit.length).toBeLessThan(100);
  expect(accuracy.all.level).toEqual({ right: 0, mails: fit.length, share: 0 });
  expect(accuracy.mistakes[0]?.answer).toEqual({ rejected: 'empty' });
});

test('no mails make a share of 0, not of nothing', () => {
  expect(measureAccuracy([]).all.level).toEqual({ right: 0, mails: 0, share: 0 });
});
