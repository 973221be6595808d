import type { Issue } from '../../core/mail/verdict.ts';
import { create } from '../dom/create.ts';
import { teamWords } from '../verdict/words.ts';

/** The open issues as the component itself lists them. */
export function issuesTable(issues: readonly Issue[]): HTMLElement {
  const caption = `${issues.length} open issues, from the component's function open-issues`;
  const head = ['Issue', 'Title', 'Words that mark it', 'Team'].map((name) => create('th', { scope: 'col' }, name));
  const table = create(
    'table',
    { class: 'mr-table' },
    create('caption', {}, caption),
    create('thead', {}, create('tr', {}, ...head)),
    create('tbody', {}, ...issues.map(issueRow)),
  );
  return create('div', { class: 'mr-scroll', tabindex: '0', role: 'region', 'aria-label': caption }, table);
}

function issueRow(issue: Issue): HTMLTableRowElement {
  return create(
    'tr',
    {},
    create('th', { scope: 'row' }, issue.id),
    create('td', {}, issue.title),
    create('td', {}, issue.details),
    create('td', {}, teamWords[issue.team]),
  );
}
