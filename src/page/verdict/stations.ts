import type { Rejection, Verdict } from '../../core/mail/verdict.ts';
import type { TriageAnswer } from '../triage/triage-answer.ts';
import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { points } from './points.ts';
import { reasonList } from './reasons.ts';
import { rejectionWords } from './rejection.ts';
import { levelWords, teamWords } from './words.ts';

const names = ['priority', 'existing-issue', 'triage'] as const;
type StationName = (typeof names)[number];

/** Fills the three stations that `Stations.astro` has drawn. */
export function showAnswer(line: HTMLElement, answer: TriageAnswer): void {
  if (answer.kind === 'verdict') showVerdict(line, answer.verdict);
  else showRejection(line, answer.rejection);
}

function showVerdict(line: HTMLElement, verdict: Verdict): void {
  const { priority, existingIssue, routing } = verdict;
  fill(line, 'priority', levelWords[priority.level], [
    note(`Sum ${points(priority.score)}`),
    priority.reasons.length > 0 ? reasonList(priority.reasons) : note('No signal found.'),
  ]);
  fill(
    line,
    'existing-issue',
    existingIssue === undefined ? 'New matter' : existingIssue.issue,
    existingIssue === undefined
      ? [note('No open issue is close enough.')]
      : [note(`Likeness ${existingIssue.score} of 100`), reasonList(existingIssue.reasons)],
  );
  fill(line, 'triage', teamWords[verdict.team], [
    routing.length > 0 ? reasonList(routing) : note('No signal found: the default team.'),
  ]);
  line.dataset['state'] = 'answered';
}

/** A mail that the component refuses has no answers, only the reason. */
function showRejection(line: HTMLElement, rejection: Rejection): void {
  fill(line, 'priority', 'No answer', []);
  fill(line, 'existing-issue', 'No answer', []);
  fill(line, 'triage', 'Refused', [note(rejectionWords(rejection))]);
  line.dataset['state'] = 'refused';
}

/** Back to the three questions. */
export function clearStations(line: HTMLElement): void {
  for (const name of names) {
    const station = find(line, `[data-station="${name}"]`, HTMLElement);
    fill(line, name, station.dataset['question'] ?? '', []);
  }
  line.dataset['state'] = 'waiting';
}

/** One sentence for the live region. */
export function answerSentence(answer: TriageAnswer): string {
  if (answer.kind === 'rejection') return `Refused. ${rejectionWords(answer.rejection)}`;
  const { priority, existingIssue, team } = answer.verdict;
  const known = existingIssue === undefined ? 'a new matter' : `belongs to ${existingIssue.issue}`;
  return `Verdict: ${levelWords[priority.level]}, ${known}, goes to ${teamWords[team]}.`;
}

function fill(line: HTMLElement, name: StationName, out: string, why: Node[]): void {
  const station = find(line, `[data-station="${name}"]`, HTMLElement);
  find(station, '[data-out]', HTMLElement).textContent = out;
  find(station, '[data-why]', HTMLElement).replaceChildren(...why);
}

function note(text: string): HTMLParagraphElement {
  return create('p', { class: 'sum' }, text);
}
