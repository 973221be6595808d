import type { DeadEvent } from '../../core/board/event.ts';
import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { crossedEnvelope } from '../marks/marks.ts';
import { sizeWords } from '../verdict/words.ts';
import type { BoardState } from './board-state.ts';
import { countWords } from './count-words.ts';

/** The dead letters, each to be opened. One that is open stays so while others come. */
export class DeadList {
  readonly #list: HTMLElement;
  readonly #none: HTMLElement;
  readonly #count: HTMLElement;
  readonly #items = new Map<string, HTMLElement>();
  #shown: readonly DeadEvent[] | undefined;

  constructor(widget: HTMLElement) {
    this.#list = find(widget, '[data-dead-letters]', HTMLElement);
    this.#none = find(widget, '[data-no-dead-letters]', HTMLElement);
    this.#count = find(widget, '[data-dead-shown]', HTMLElement);
  }

  show({ deadLetters, figures }: BoardState): void {
    const all = figures?.dead ?? 0;
    const count = all > deadLetters.length ? `(${deadLetters.length} of ${countWords(all)} are here)` : '';
    if (this.#count.textContent !== count) this.#count.textContent = count;
    if (deadLetters === this.#shown) return;
    this.#shown = deadLetters;
    this.#none.hidden = deadLetters.length > 0;
    const here = new Set(deadLetters.map(({ mail }) => mail));
    for (const [mail, item] of this.#items) {
      if (here.has(mail)) continue;
      item.remove();
      this.#items.delete(mail);
    }
    // From the oldest on, so that each new one comes to the top and those that are there are not touched.
    for (const letter of deadLetters.toReversed()) {
      if (this.#items.has(letter.mail)) continue;
      const item = deadLetter(letter);
      this.#items.set(letter.mail, item);
      this.#list.prepend(item);
    }
  }
}

function deadLetter({ mail, reason, deliveries, trace, bytes, begins }: DeadEvent): HTMLLIElement {
  const times = `after ${deliveries} ${deliveries === 1 ? 'delivery' : 'deliveries'}`;
  const facts: [string, string][] = [
    ['Nats-Msg-Id', mail],
    ['Mailroom-Reason', reason],
    ['Mailroom-Deliveries', String(deliveries)],
    ['traceparent', trace ?? 'none'],
    ['Size', sizeWords(bytes)],
  ];
  return create(
    'li',
    {},
    create(
      'details',
      {},
      create('summary', {}, crossedEnvelope(), create('span', {}, create('b', {}, reason), ` ${times}`)),
      create(
        'div',
        {},
        create(
          'dl',
          { class: 'mr-facts' },
          ...facts.flatMap(([name, value]) => [create('dt', {}, name), create('dd', { class: 'mono' }, value)]),
        ),
        create('p', { class: 'label' }, begins.endsWith('…') ? 'How the payload begins' : 'Payload'),
        create('pre', { class: 'board-payload', tabindex: '0' }, begins === '' ? '(empty)' : begins),
      ),
    ),
  );
}
