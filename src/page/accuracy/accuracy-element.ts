import { find } from '../dom/find.ts';
import type { AccuracyRun } from './accuracy-run.ts';

/** Measures the rules in front of the learner; corpus and component load on the click. */
class AccuracyElement extends HTMLElement {
  #run: Promise<AccuracyRun> | undefined;

  connectedCallback(): void {
    const button = find(this, '[data-run]', HTMLButtonElement);
    button.addEventListener('click', () => void this.#start(button));
  }

  disconnectedCallback(): void {
    void this.#run?.then((run) => run.stop());
  }

  async #start(button: HTMLButtonElement): Promise<void> {
    this.#run ??= import('./accuracy-run.ts').then(({ AccuracyRun }) => new AccuracyRun(this));
    button.disabled = true;
    try {
      await (await this.#run).measure();
    } finally {
      button.disabled = false;
    }
  }
}

customElements.define('mr-accuracy', AccuracyElement);
