import type { Accuracy } from '../../core/mail/accuracy/accuracy.ts';
import { levels, type Level } from '../../core/mail/mail.ts';
import { create } from '../dom/create.ts';
import { levelWords } from '../verdict/words.ts';

/** True levels in the rows, answered ones in the columns: what stands off the diagonal is wrong. */
export function confusionTable(confusion: Accuracy['confusion']): HTMLElement {
  const head = ['Really', ...levels.map((level) => `Said ${levelWords[level].toLowerCase()}`)];
  const table = create(
    'table',
    { class: 'mr-table accuracy-confusion' },
    create('caption', {}, 'Confusion matrix of the level: each row is what the mails really were.'),
    create('thead', {}, create('tr', {}, ...head.map((name) => create('th', { scope: 'col' }, name)))),
    create('tbody', {}, ...levels.map((level) => confusionRow(level, confusion))),
  );
  return create('div', { class: 'mr-scroll', tabindex: '0', role: 'region', 'aria-label': 'Confusion matrix' }, table);
}

function confusionRow(really: Level, confusion: Accuracy['confusion']): HTMLTableRowElement {
  const cells = levels.map((said) => {
    const mails = String(confusion[really][said]);
    const right = said === really;
    return create(
      'td',
      { class: right ? 'mr-number accuracy-right' : 'mr-number' },
      right ? create('b', {}, mails) : mails,
    );
  });
  return create('tr', {}, create('th', { scope: 'row' }, levelWords[really]), ...cells);
}
