import type { Answer, Mistake } from '../../core/mail/accuracy/accuracy.ts';
import { create } from '../dom/create.ts';
import { senderName } from '../mail/received.ts';
import type { TriageAnswer } from '../triage/triage-answer.ts';
import { points } from '../verdict/points.ts';
import { reasonList } from '../verdict/reasons.ts';
import { levelWords, teamWords } from '../verdict/words.ts';

const atATime = 20;

type FindAnswer = (mailId: string) => TriageAnswer | undefined;

/** Every mail with a wrong answer, held-out ones first; more on request. */
export function mistakeList(mistakes: readonly Mistake[], findAnswer: FindAnswer): HTMLElement {
  const ordered = mistakes.toSorted((a, b) => Number(isSeen(a)) - Number(isSeen(b)));
  const list = create('div', { class: 'accuracy-mistakes' });
  const more = create('button', { type: 'button', class: 'btn small' });
  let shown = 0;
  const showMore = () => {
    const next = ordered.slice(shown, shown + atATime);
    list.append(...next.map((mistake) => mistakeItem(mistake, findAnswer(mistake.mail.id))));
    shown += next.length;
    more.hidden = shown >= ordered.length;
    more.textContent = `Show ${Math.min(atATime, ordered.length - shown)} more of ${ordered.length}`;
  };
  more.addEventListener('click', showMore);
  showMore();
  const title = create('h4', {}, `${mistakes.length} mails with a mistake`);
  return create('div', { class: 'accuracy-list' }, title, list, more);
}

function isSeen({ phrasing }: Mistake): boolean {
  return phrasing.set === 'seen';
}

function mistakeItem(mistake: Mistake, answer: TriageAnswer | undefined): HTMLElement {
  const { mail, wrong } = mistake;
  const summary = create('summary', {}, mail.subject === '' ? '(no subject)' : mail.subject, ' ');
  summary.append(
    create('span', { class: 'label' }, `${isSeen(mistake) ? 'seen' : 'held out'}, wrong ${wrong.join(', ')}`),
  );
  const item = create('details', { class: 'mr-fold' }, summary);
  // Hundreds of letters would be work for nothing: each is drawn when it is opened.
  item.addEventListener('toggle', () => item.append(mistakeBody(mistake, answer)), { once: true });
  return item;
}

function mistakeBody({ mail, truth, answer }: Mistake, said: TriageAnswer | undefined): HTMLElement {
  const body = create(
    'div',
    {},
    create('p', { class: 'label' }, `From ${senderName(mail.sender)} to ${mail.recipient}`),
    create('p', { class: 'accuracy-mail' }, mail.body),
    create(
      'p',
      {},
      create('b', {}, 'Expected'),
      ` ${inWords(truth)}, `,
      create('b', {}, 'found'),
      ` ${inWords(answer)}.`,
    ),
  );
  if (said?.kind !== 'verdict') return body;
  const { priority, existingIssue, routing } = said.verdict;
  body.append(create('p', { class: 'label' }, `Why: sum ${points(priority.score)}`));
  body.append(reasonList([...priority.reasons, ...(existingIssue?.reasons ?? []), ...routing]));
  return body;
}

function inWords(answer: Answer): string {
  if ('rejected' in answer) return `a refusal: ${answer.rejected}`;
  const { level, team, issue } = answer;
  return `${levelWords[level]}, ${issue ?? 'a new matter'}, ${teamWords[team]}`;
}
