import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { levelWords, teamWords } from '../verdict/words.ts';
import type { TriagedEvent } from '../../core/board/event.ts';
import type { BoardState } from './board-state.ts';

/** The last verdict with its trace, and those before it on a line each. */
export class VerdictList {
  readonly #last: HTMLElement;
  readonly #list: HTMLElement;
  #shown: readonly TriagedEvent[] | undefined;

  constructor(widget: HTMLElement) {
    this.#last = find(widget, '[data-last-verdict]', HTMLElement);
    this.#list = find(widget, '[data-verdicts]', HTMLElement);
  }

  show({ verdicts }: BoardState): void {
    if (verdicts === this.#shown) return;
    this.#shown = verdicts;
    const [last, ...before] = verdicts;
    this.#last.replaceChildren(...(last === undefined ? [create('p', {}, 'No verdict yet.')] : letter(last)));
    this.#list.replaceChildren(...before.map((verdict) => line(verdict)));
  }
}

function letter(verdict: TriagedEvent): Node[] {
  const { mail, subject, team, level, score, issue, trace } = verdict;
  const facts: [string, string][] = [
    ['Team', teamWords[team]],
    ['Level', `${levelWords[level]}, score ${score}`],
    ['Issue', issue ?? 'none that is open'],
    ['Mail', mail],
    ['traceparent', trace ?? 'none'],
  ];
  return [
    create('p', { class: 'letter-subject' }, subject ?? mail),
    create(
      'dl',
      { class: 'mr-facts' },
      ...facts.flatMap(([name, value]) => [
        create('dt', {}, name),
        create('dd', { class: name === 'Mail' || name === 'traceparent' ? 'mono' : undefined }, value),
      ]),
    ),
  ];
}

function line({ mail, subject, team, level }: TriagedEvent): HTMLLIElement {
  return create(
    'li',
    {},
    create('b', {}, subject ?? mail),
    create('span', {}, `${teamWords[team]} · ${levelWords[level]}`),
  );
}
