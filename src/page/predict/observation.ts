import type { Verdict } from '../../core/mail/verdict.ts';
import { levelWords, teamWords } from '../verdict/words.ts';

/** Which part of the verdict a prediction is about. */
export type Observed = 'level' | 'team' | 'issue';

/** What the component said, as an option of the prediction, and in words. */
export function observe(observed: Observed, verdict: Verdict): { option: string; words: string } {
  switch (observed) {
    case 'level':
      return { option: verdict.priority.level, words: levelWords[verdict.priority.level] };
    case 'team':
      return { option: verdict.team, words: teamWords[verdict.team] };
    case 'issue': {
      const issue = verdict.existingIssue?.issue ?? 'none';
      return { option: issue, words: issue === 'none' ? 'a new matter' : issue };
    }
  }
}
