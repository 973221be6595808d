import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';

/** Hints come one at a time: each press tells a little more. */
export class HintSteps {
  readonly #widget: HTMLElement;
  readonly #hints: readonly string[];
  #shown = 0;

  constructor(widget: HTMLElement, hints: readonly string[]) {
    this.#widget = widget;
    this.#hints = hints;
  }

  /** Shows the next hint and gives it. */
  next(): string {
    const hint = this.#hints[this.#shown] ?? 'there are no more hints.';
    this.#shown += 1;
    const list = find(this.#widget, '[data-hints]', HTMLElement);
    list.hidden = false;
    list.append(create('li', { class: 'hint' }, hint));
    this.#label();
    return hint;
  }

  reset(): void {
    this.#shown = 0;
    const list = find(this.#widget, '[data-hints]', HTMLElement);
    list.replaceChildren();
    list.hidden = true;
    this.#label();
  }

  #label(): void {
    const button = find(this.#widget, '[data-hint]', HTMLButtonElement);
    const none = this.#shown >= this.#hints.length;
    button.disabled = none;
    button.textContent = none ? 'No more hints' : `Hint ${this.#shown + 1} of ${this.#hints.length}`;
  }
}
