import { choose, passCheck } from '../../core/progress.ts';
import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { crossedEnvelope, postmark } from '../marks/marks.ts';
import { changeProgress, loadProgress } from '../progress/progress-store.ts';

/** Questions with explained answers. The browser keeps what was chosen, and the first right answer as a postmark. */
class QuestionsElement extends HTMLElement {
  connectedCallback(): void {
    for (const form of this.querySelectorAll('form')) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.#check(form);
      });
      this.#restore(form);
    }
  }

  #key(form: HTMLFormElement): string {
    return `${this.dataset['lesson'] ?? ''}/${form.dataset['question'] ?? ''}`;
  }

  #options(form: HTMLFormElement): HTMLInputElement[] {
    return [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  #restore(form: HTMLFormElement): void {
    const key = this.#key(form);
    const { choices, checks } = loadProgress();
    const chosen = this.#options(form).find((option) => option.value === choices[key]);
    if (chosen === undefined) return;
    chosen.checked = true;
    if (key in checks && isRight(chosen)) this.#say(form, true, 'You answered this one right.');
  }

  #check(form: HTMLFormElement): void {
    const options = this.#options(form);
    const chosen = options.find((option) => option.checked);
    if (chosen === undefined) return;
    const key = this.#key(form);
    const right = isRight(chosen);
    const why = form.querySelectorAll('[data-why]')[options.indexOf(chosen)]?.textContent ?? '';
    changeProgress((progress) => {
      const kept = choose(progress, key, chosen.value);
      return right ? passCheck(kept, key, new Date()) : kept;
    });
    this.#say(form, right, `${right ? 'Right.' : 'Not right.'} ${why}`);
    if (right) find(form, '[data-answers]', HTMLDetailsElement).open = true;
  }

  #say(form: HTMLFormElement, right: boolean, text: string): void {
    const mark = right ? postmark() : crossedEnvelope();
    find(form, '[data-said]', HTMLElement).replaceChildren(mark, create('span', {}, text));
  }
}

function isRight(option: HTMLInputElement): boolean {
  return option.closest('label')?.dataset['right'] !== undefined;
}

customElements.define('mr-questions', QuestionsElement);
