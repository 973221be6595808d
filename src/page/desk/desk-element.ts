import { find } from '../dom/find.ts';
import type { DeskRun } from './desk-run.ts';

/**
 * The triage desk. What is heavy (the component host, the component, the mail corpus) loads when the learner reaches
 * for it, so that a page with a desk stays light.
 */
class DeskElement extends HTMLElement {
  /** Place in the inbox of the open mail; undefined while the learner writes one. */
  #open: number | undefined = 0;
  #run: Promise<DeskRun> | undefined;

  connectedCallback(): void {
    find(this, '[data-inbox]', HTMLElement).addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button !== null) this.#select(this.#buttons().indexOf(button));
    });
    this.#onClick('[data-write]', () => this.#write());
    this.#onClick('[data-draw]', () => void this.#draw());
    this.#onClick('[data-triage]', () => void this.#triage());
    this.#warmUp(find(this, '[data-triage]', HTMLElement));
    for (const fold of this.querySelectorAll('details')) {
      fold.addEventListener('toggle', () => void this.#unfold(fold));
    }
    this.#form().addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#triage();
    });
  }

  disconnectedCallback(): void {
    void this.#run?.then((run) => run.stop());
  }

  #ready(): Promise<DeskRun> {
    this.#run ??= import('./desk-run.ts').then(({ DeskRun }) => new DeskRun(this));
    return this.#run;
  }

  /** A pointer over the button, or focus on it, comes some 100 ms before the click: time enough to load. */
  #warmUp(button: HTMLElement): void {
    for (const intent of ['pointerenter', 'focus', 'touchstart']) {
      button.addEventListener(intent, () => void this.#ready(), { once: true, passive: true });
    }
  }

  #onClick(selector: string, act: () => void): void {
    find(this, selector, HTMLButtonElement).addEventListener('click', act);
  }

  #form(): HTMLFormElement {
    return find(this, '[data-form]', HTMLFormElement);
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[data-inbox] button')];
  }

  #select(place: number | undefined): void {
    this.#open = place;
    this.#buttons().forEach((button, at) => {
      if (at === place) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    });
    this.querySelectorAll<HTMLElement>('[data-letter]').forEach((letter, at) => {
      letter.hidden = at !== place;
    });
    this.#form().hidden = place !== undefined;
    void this.#run?.then((run) => run.clear());
  }

  #write(): void {
    this.#select(undefined);
    find(this, '[name="subject"]', HTMLInputElement).focus();
  }

  async #draw(): Promise<void> {
    const run = await this.#ready();
    await run.draw();
    this.#select(0);
  }

  async #triage(): Promise<void> {
    const run = await this.#ready();
    await (this.#open === undefined ? run.triageWritten(this.#form()) : run.triageAt(this.#open));
  }

  async #unfold(fold: HTMLDetailsElement): Promise<void> {
    if (!fold.open) return;
    const run = await this.#ready();
    if (fold.matches('[data-issues]')) await run.showIssues();
    if (fold.matches('[data-ran]')) await run.showInside();
  }
}

customElements.define('mr-desk', DeskElement);
