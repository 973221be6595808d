import type { ChallengeGoal } from '../../core/scaling/challenge.ts';
import type { Run } from '../simulate.ts';

export interface GoalResult {
  readonly goal: ChallengeGoal;
  readonly found: number;
  readonly limit: number;
  readonly met: boolean;
  /** Whether it is about mail that waits, about pods that cost, or about mail that is worked on twice. */
  readonly helps: 'age' | 'pods' | 'twice';
  /** 1 when met, less the further away it is. */
  readonly share: number;
}

const helps: Readonly<Record<ChallengeGoal['kind'], GoalResult['helps']>> = {
  'p95-age': 'age',
  'max-age': 'age',
  'mails-left': 'age',
  'average-pods': 'pods',
  'pods-at-end': 'pods',
  changes: 'pods',
  redeliveries: 'twice',
};

function measure(goal: ChallengeGoal, { totals, samples }: Run): { found: number; limit: number } {
  switch (goal.kind) {
    case 'p95-age':
      return { found: totals.ageS?.p95 ?? 0, limit: goal.atMostS };
    case 'max-age':
      return { found: totals.ageS?.max ?? 0, limit: goal.atMostS };
    case 'average-pods':
      return { found: totals.averagePods, limit: goal.atMost };
    case 'pods-at-end':
      return { found: samples.at(-1)?.pods ?? 0, limit: goal.atMost };
    case 'changes':
      return { found: totals.changes, limit: goal.atMost };
    case 'mails-left':
      return { found: totals.accepted - totals.done, limit: goal.atMost };
    case 'redeliveries':
      return { found: totals.redeliveries, limit: goal.atMost };
  }
}

/** Holds one run against one goal. A limit of 0 counts as 1 in the share, or nothing could ever be near it. */
export function goalResult(goal: ChallengeGoal, run: Run): GoalResult {
  const { found, limit } = measure(goal, run);
  const met = found <= limit;
  return {
    goal,
    found,
    limit,
    met,
    helps: helps[goal.kind],
    share: met ? 1 : Math.max(limit, 1) / Math.max(found, limit + 1),
  };
}
