import type { Mail } from '../../core/mail/mail.ts';
import type { Reason, Verdict } from '../../core/mail/verdict.ts';
import { points, signed } from '../verdict/points.ts';
import { levelWords, teamWords } from '../verdict/words.ts';
import type { Demand } from './exercise.ts';

/** How one demand fared: `found` and `todo` come from what the component said. */
export interface Judgement {
  readonly passed: boolean;
  readonly expected: string;
  readonly found: string;
  readonly todo: string;
}

export function judge(demand: Demand, mail: Mail, verdict: Verdict): Judgement {
  switch (demand.kind) {
    case 'level':
      return judgeLevel(demand.is, verdict);
    case 'team':
      return {
        passed: verdict.team === demand.is,
        expected: `team ${teamWords[demand.is]}`,
        found: `${teamWords[verdict.team]} (${sayReasons(verdict.routing)})`,
        todo: `Use words that belong to ${teamWords[demand.is]} and drop those that point elsewhere.`,
      };
    case 'issue':
      return judgeIssue(demand.is, verdict);
    case 'words':
      return judgeWords(demand.words, demand.atLeast, mail);
  }
}

/** What a demand asks for, before anything was run. */
export function demandWords(demand: Demand): string {
  switch (demand.kind) {
    case 'level':
      return `priority says ${levelWords[demand.is]}`;
    case 'team':
      return `triage says ${teamWords[demand.is]}`;
    case 'issue':
      return demand.is === undefined ? 'existing-issue says new matter' : `existing-issue says ${demand.is}`;
    case 'words':
      return `the mail has at least ${demand.atLeast} of these words: ${demand.words.join(', ')}`;
  }
}

const order = ['low', 'normal', 'high', 'urgent'] as const;

function judgeLevel(level: Verdict['priority']['level'], { priority }: Verdict): Judgement {
  const tooLow = order.indexOf(priority.level) < order.indexOf(level);
  return {
    passed: priority.level === level,
    expected: `level ${levelWords[level]}`,
    found: `${levelWords[priority.level]}, sum ${points(priority.score)} (${sayReasons(priority.reasons)})`,
    todo: tooLow ? 'Give it a signal with more points.' : 'Take out, or contradict, what brings the points.',
  };
}

function judgeIssue(issue: string | undefined, { existingIssue }: Verdict): Judgement {
  return {
    passed: existingIssue?.issue === issue,
    expected: issue === undefined ? 'a new matter' : `issue ${issue}`,
    found:
      existingIssue === undefined ? 'a new matter' : `${existingIssue.issue}, likeness ${existingIssue.score} of 100`,
    todo:
      issue === undefined
        ? 'Leave out the place and the thing that an open issue is about.'
        : `Name the place and the thing that ${issue} is about. The desk above lists the open issues.`,
  };
}

function judgeWords(words: readonly string[], atLeast: number, mail: Mail): Judgement {
  const text = `${mail.subject} ${mail.body}`.toLowerCase();
  const there = words.filter((word) => text.includes(word));
  return {
    passed: there.length >= atLeast,
    expected: `at least ${atLeast} of the words`,
    found: there.length === 0 ? 'none' : there.join(', '),
    todo: `Use ${atLeast - there.length} more: ${words.filter((word) => !there.includes(word)).join(', ')}.`,
  };
}

function sayReasons(reasons: readonly Reason[]): string {
  if (reasons.length === 0) return 'no signal found';
  return reasons.map(({ signal, weight }) => `${signal} ${signed(weight)}`).join(', ');
}
