import type { Language, Level } from '../mail.ts';
import type { PhrasingSet, SeededMail } from '../seeded-mail.ts';
import type { Rejection, Verdict } from '../verdict.ts';
import type { Accuracy, Answer, Mistake, Score, Scores } from './accuracy.ts';

/** A mail whose truth is known, and what came back for it: a verdict, or why there is none. */
export interface TriagedMail {
  seeded: SeededMail;
  answer: { verdict: Verdict } | { rejection: Rejection };
}

interface Judged {
  seeded: SeededMail;
  answer: Answer;
  wrong: Mistake['wrong'];
}

function judge({ seeded, answer }: TriagedMail): Judged {
  if ('rejection' in answer) {
    return { seeded, answer: { rejected: answer.rejection.tag }, wrong: ['level', 'team', 'issue'] };
  }
  const { priority, team, existingIssue } = answer.verdict;
  const issue = existingIssue?.issue;
  const wrong: Mistake['wrong'] = [];
  if (priority.level !== seeded.truth.level) wrong.push('level');
  if (team !== seeded.truth.team) wrong.push('team');
  if (issue !== seeded.truth.issue) wrong.push('issue');
  return { seeded, answer: { level: priority.level, team, ...(issue === undefined ? {} : { issue }) }, wrong };
}

function score(right: number, mails: number): Score {
  return { right, mails, share: mails === 0 ? 0 : right / mails };
}

function scores(judged: readonly Judged[]): Scores {
  const right = (part: Mistake['wrong'][number]) => judged.filter(({ wrong }) => !wrong.includes(part)).length;
  return {
    level: score(right('level'), judged.length),
    team: score(right('team'), judged.length),
    issue: score(right('issue'), judged.length),
    allThree: score(judged.filter(({ wrong }) => wrong.length === 0).length, judged.length),
  };
}

/**
 * Compares verdicts with what is true. A mail that a drill made unfit for a verdict is left out; any other mail
 * without a verdict counts as wrong in all three.
 */
export function measureAccuracy(triaged: readonly TriagedMail[]): Accuracy {
  const judged = triaged
    .filter(({ seeded: { drill } }) => drill === undefined || drill.expect.startsWith('verdict'))
    .map(judge);
  const ofSet = (set: PhrasingSet) => scores(judged.filter(({ seeded }) => seeded.phrasing.set === set));
  const ofLanguage = (language: Language) => scores(judged.filter(({ seeded }) => seeded.truth.language === language));
  const answersTo = (truth: Level) => {
    const counts = { urgent: 0, high: 0, normal: 0, low: 0 };
    for (const { seeded, answer } of judged) {
      if (seeded.truth.level === truth && 'level' in answer) counts[answer.level] += 1;
    }
    return counts;
  };
  return {
    all: scores(judged),
    bySet: { seen: ofSet('seen'), 'held-out': ofSet('held-out') },
    byLanguage: { en: ofLanguage('en'), de: ofLanguage('de'), fr: ofLanguage('fr'), it: ofLanguage('it') },
    confusion: {
      urgent: answersTo('urgent'),
      high: answersTo('high'),
      normal: answersTo('normal'),
      low: answersTo('low'),
    },
    mistakes: judged
      .filter(({ wrong }) => wrong.length > 0)
      .map(({ seeded: { mail, truth, phrasing }, answer, wrong }) => ({ mail, truth, phrasing, answer, wrong })),
  };
}
