import type { ChallengeGoal } from '../../core/scaling/challenge.ts';

/** What a challenge asks, in one line. */
export function goalWords(goal: ChallengeGoal): string {
  switch (goal.kind) {
    case 'p95-age':
      return `95 of 100 mails are done within ${goal.atMostS} s`;
    case 'max-age':
      return `No mail gets older than ${goal.atMostS} s`;
    case 'average-pods':
      return `On average at most ${goal.atMost} pods`;
    case 'pods-at-end':
      return goal.atMost === 0 ? 'No pod is left at the end' : `At most ${goal.atMost} pods at the end`;
    case 'changes':
      return `The number of replicas changes at most ${goal.atMost} times`;
    case 'mails-left':
      return goal.atMost === 0 ? 'No mail is left at the end' : `At most ${goal.atMost} mails are left at the end`;
    case 'redeliveries':
      return goal.atMost === 0 ? 'No mail is delivered twice' : `At most ${goal.atMost} second deliveries`;
  }
}

/** What a run reached, in the goal's unit. */
export function foundWords(goal: ChallengeGoal, found: number): string {
  const number = String(Math.round(found * 10) / 10);
  switch (goal.kind) {
    case 'p95-age':
    case 'max-age':
      return `${number} s`;
    case 'average-pods':
    case 'pods-at-end':
      return `${number} pods`;
    case 'changes':
      return `${number} times`;
    case 'mails-left':
      return `${number} mails`;
    case 'redeliveries':
      return `${number} second deliveries`;
  }
}
