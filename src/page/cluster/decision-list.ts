import type { Decision } from '../../model/decision.ts';
import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { byWords, outcomeWords } from './rule-words.ts';
import { clockWords } from './time-words.ts';

/** More rows than anybody reads; the page stays light in an hour of simulated time. */
const mostRows = 200;

/** Every decision with the sum that made it, the newest on top. */
export class DecisionList {
  readonly #body: HTMLTableSectionElement;
  readonly #count: HTMLElement;
  readonly #changesOnly: HTMLInputElement;
  #shown = 0;
  #decisions: readonly Decision[] = [];

  constructor(widget: HTMLElement) {
    this.#body = find(widget, '[data-decisions]', HTMLTableSectionElement);
    this.#count = find(widget, '[data-decision-count]', HTMLElement);
    this.#changesOnly = find(widget, '[data-changes-only]', HTMLInputElement);
    this.#changesOnly.addEventListener('change', () => {
      this.clear();
      this.show(this.#decisions);
    });
  }

  /** Takes the whole list of the run and adds the rows that are new; a shorter list starts afresh. */
  show(decisions: readonly Decision[]): void {
    if (decisions.length < this.#shown) this.clear();
    this.#decisions = decisions;
    if (decisions.length === this.#shown) return;
    const fresh = decisions.slice(Math.max(this.#shown, decisions.length - mostRows * 4));
    const rows = fresh.filter((decision) => this.#wanted(decision)).map((decision) => row(decision));
    this.#shown = decisions.length;
    this.#body.prepend(...rows.slice(-mostRows).toReversed());
    while (this.#body.rows.length > mostRows) this.#body.deleteRow(-1);
    const changes = decisions.filter(({ from, to }) => from !== to).length;
    this.#count.textContent = `${decisions.length} so far, ${changes} changed the number of replicas`;
  }

  clear(): void {
    this.#shown = 0;
    this.#body.replaceChildren();
    this.#count.textContent = 'none so far';
  }

  #wanted({ from, to }: Decision): boolean {
    return !this.#changesOnly.checked || from !== to;
  }
}

function row(decision: Decision): HTMLTableRowElement {
  const { tS, by, from, to, sum, source } = decision;
  return create(
    'tr',
    { class: from === to ? 'same' : 'changed' },
    create('th', { scope: 'row', class: 'when' }, create('b', {}, byWords[by]), ` ${clockWords(tS)}`),
    create('td', { class: 'outcome' }, outcomeWords(decision)),
    create('td', { title: source }, sum.join('; ')),
  );
}
