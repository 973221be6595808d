import type { Accuracy, Score, Scores } from '../../core/mail/accuracy/accuracy.ts';
import { create } from '../dom/create.ts';

const parts = ['level', 'team', 'issue', 'allThree'] as const;

/** How often the component was right, apart for phrasings that the rules' author knew and did not know. */
export function scoresTable({ bySet }: Accuracy): HTMLElement {
  const head = ['Level', 'Team', 'Issue', 'All three'].map((name) => create('th', { scope: 'col' }, name));
  const caption = 'How often it is right. Held out: phrasings that whoever wrote the rules did not see.';
  const table = create(
    'table',
    { class: 'mr-table accuracy-scores' },
    create('caption', {}, caption),
    create('thead', {}, create('tr', {}, create('td'), ...head)),
    create('tbody', {}, scoresRow('Held out', bySet['held-out']), scoresRow('Seen', bySet.seen)),
  );
  return create('div', { class: 'mr-scroll', tabindex: '0', role: 'region', 'aria-label': 'Scores' }, table);
}

function scoresRow(name: string, scores: Scores): HTMLTableRowElement {
  const heading = create('th', { scope: 'row' }, `${name}, ${scores.allThree.mails} mails`);
  return create('tr', {}, heading, ...parts.map((part) => scoreCell(scores[part])));
}

function scoreCell({ right, share }: Score): HTMLTableCellElement {
  const percent = create('b', {}, `${(100 * share).toFixed(1)} %`);
  return create('td', {}, percent, ' ', create('span', { class: 'label' }, `${right} right`));
}
