import type { ComponentFacts } from '../../core/component/facts.ts';
import type { TraceEvent } from '../../core/component/trace.ts';
import { create } from '../dom/create.ts';
import { factsList } from '../facts/facts-list.ts';
import { traceTable } from '../trace/trace-table.ts';
import { sizeWords } from '../verdict/words.ts';

/** What ran (one composed file), and what its parts ask each other when they run from their own files. */
export function insideView(
  composed: ComponentFacts,
  parts: readonly ComponentFacts[],
  events: readonly TraceEvent[],
): Node[] {
  return [
    create('p', {}, 'This file gave the verdict. The digest was computed here, from the bytes that ran.'),
    factsList(composed),
    create(
      'p',
      {},
      'Inside the file the three components call each other, and nobody outside can watch. So the page has just run the same mail once more with three separate files, joined here:',
    ),
    partsTable(parts),
    traceTable(events, `${events.length} calls between the components for this mail`),
  ];
}

function partsTable(parts: readonly ComponentFacts[]): HTMLTableElement {
  const head = ['Component', 'Size', 'sha256'].map((name) => create('th', { scope: 'col' }, name));
  return create(
    'table',
    { class: 'mr-table' },
    create('caption', {}, 'The three files'),
    create('thead', {}, create('tr', {}, ...head)),
    create('tbody', {}, ...parts.map(partRow)),
  );
}

function partRow(facts: ComponentFacts): HTMLTableRowElement {
  return create(
    'tr',
    {},
    create('th', { scope: 'row' }, facts.name),
    create('td', { class: 'mr-number' }, sizeWords(facts.bytes)),
    create('td', {}, create('code', { class: 'mr-digest' }, facts.sha256)),
  );
}
