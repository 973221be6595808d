import type { TraceEvent } from '../../core/component/trace.ts';
import { create } from '../dom/create.ts';
import { timeWords } from '../verdict/words.ts';

const rowsLimit = 200;

/** Every call that went out of a component, in the order of its start. */
export function traceTable(events: readonly TraceEvent[], caption: string): HTMLElement {
  const heads = ['At', 'From', 'Calls', 'With', 'Gets', 'Took'].map((name) => create('th', { scope: 'col' }, name));
  const rows = events.toSorted((a, b) => a.atMs - b.atMs || a.depth - b.depth).slice(0, rowsLimit);
  const table = create(
    'table',
    { class: 'mr-table mr-trace' },
    create('caption', {}, caption),
    create('thead', {}, create('tr', {}, ...heads)),
    create('tbody', {}, ...rows.map(traceRow)),
  );
  const frame = create('div', { class: 'mr-scroll', tabindex: '0', role: 'region', 'aria-label': caption }, table);
  if (events.length > rowsLimit) frame.append(create('p', {}, `${events.length - rowsLimit} more calls not shown.`));
  return frame;
}

function traceRow(event: TraceEvent): HTMLTableRowElement {
  const called = cell(`${event.interface} ${event.function}`);
  if (event.denied) called.append(' ', create('b', { class: 'mr-denied' }, 'denied'));
  return create(
    'tr',
    {},
    create('td', { class: 'mr-number' }, timeWords(event.atMs)),
    cell(event.from),
    called,
    cell(event.args),
    cell(event.result),
    create('td', { class: 'mr-number' }, timeWords(event.tookMs)),
  );
}

function cell(text: string): HTMLTableCellElement {
  return create('td', {}, create('code', {}, text));
}
