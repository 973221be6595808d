import { teams } from '../../core/mail/mail.ts';
import { thin } from '../cluster/thin.ts';
import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { levelWords, teamWords } from '../verdict/words.ts';
import type { BoardState } from './board-state.ts';
import { countWords, rateWords } from './count-words.ts';

/** Tables are read slowly, so they change slowly. */
const everyMs = 5000;
const mostRows = 30;

/** The same in tables, drawn while they are open; they are for reading, by eye, by ear or on paper. */
export class TablesView {
  readonly #fold: HTMLDetailsElement;
  readonly #place: HTMLElement;
  #drawnAtMs = -everyMs;

  constructor(widget: HTMLElement, redraw: () => void) {
    this.#fold = find(widget, '[data-tables]', HTMLDetailsElement);
    this.#place = find(this.#fold, '[data-tables-place]', HTMLElement);
    this.#fold.addEventListener('toggle', () => {
      this.#drawnAtMs = -everyMs;
      redraw();
    });
  }

  /** `asOf` says which moment the tables show. */
  show(state: BoardState, asOf: string, nowMs: number, atOnce: boolean): void {
    if (!this.#fold.open || (!atOnce && nowMs - this.#drawnAtMs < everyMs)) return;
    this.#drawnAtMs = nowMs;
    this.#place.replaceChildren(figuresTable(state, asOf), teamsTable(state), verdictsTable(state), pastTable(state));
  }
}

function figuresTable({ figures, samples }: BoardState, asOf: string): HTMLTableElement {
  const last = samples.at(-1);
  const rows: [string, string][] = [
    ['Mails that wait', countWords(figures?.waiting)],
    ['Mails in work', countWords(figures?.inWork)],
    ['Mails in, a second', rateWords(last?.inPerS ?? null)],
    ['Verdicts, a second', rateWords(last?.outPerS ?? null)],
    ['Verdicts stored', countWords(figures?.triaged)],
    ['Redelivered', countWords(figures?.redelivered)],
    ['Dead letters', countWords(figures?.dead)],
    ['Pulls that wait', countWords(figures?.pulls)],
  ];
  return table(`Figures ${asOf}`, ['What', 'How many'], rows);
}

function teamsTable({ figures }: BoardState): HTMLTableElement {
  const rows = teams.map((team): [string, string] => [teamWords[team], countWords(figures?.teams[team] ?? 0)]);
  return table('Verdicts in the stream by team', ['Team', 'Verdicts'], rows);
}

function verdictsTable({ verdicts }: BoardState): HTMLTableElement {
  const rows = verdicts.map(({ mail, subject, team, level }) => [subject ?? mail, teamWords[team], levelWords[level]]);
  return table('Last verdicts, the newest first', ['Mail', 'Team', 'Level'], rows, false);
}

function pastTable({ samples }: BoardState): HTMLTableElement {
  const nowMs = samples.at(-1)?.atMs ?? 0;
  const rows = thin(samples, mostRows).map(({ atMs, depth, inPerS, outPerS }) => [
    `${Math.round((nowMs - atMs) / 1000)} s`,
    countWords(depth),
    rateWords(inPerS),
    rateWords(outPerS),
  ]);
  return table('The last minutes', ['Ago', 'Queue', 'Mails in, a second', 'Verdicts, a second'], rows);
}

function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numbers = true,
): HTMLTableElement {
  const kind = (column: number) => (numbers && column > 0 ? 'mr-number' : undefined);
  return create(
    'table',
    { class: 'mr-table' },
    create('caption', {}, caption),
    create(
      'thead',
      {},
      create('tr', {}, ...heads.map((head, column) => create('th', { scope: 'col', class: kind(column) }, head))),
    ),
    create(
      'tbody',
      {},
      ...rows.map((row) =>
        create(
          'tr',
          {},
          ...row.map((text, column) =>
            column === 0 ? create('th', { scope: 'row' }, text) : create('td', { class: kind(column) }, text),
          ),
        ),
      ),
    ),
  );
}
