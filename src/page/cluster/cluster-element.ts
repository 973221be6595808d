import type { ClusterRun } from './cluster-run.ts';

/**
 * The cluster in a page. The model, the chart library and the component host load when the learner reaches for the
 * widget, or when the address carries settings for it, so that a page with it stays light.
 */
class ClusterElement extends HTMLElement {
  #run: Promise<ClusterRun> | undefined;
  readonly #intents = ['pointerover', 'focusin', 'touchstart'] as const;
  readonly #onIntent = () => void this.#ready();

  connectedCallback(): void {
    for (const intent of this.#intents) this.addEventListener(intent, this.#onIntent, { once: true, passive: true });
    this.addEventListener('click', this.#onEarlyClick);
    this.addEventListener('input', this.#onEarlyInput);
    if (location.hash.startsWith(`#${this.id}?`)) void this.#ready();
    window.addEventListener('hashchange', this.#onHash);
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#onHash);
    void this.#run?.then((run) => run.stop());
    this.#run = undefined;
  }

  /** Frame times of the last play, for the benchmark. */
  get framesP95Ms(): Promise<number> {
    return this.#ready().then((run) => run.framesP95Ms);
  }

  readonly #onHash = () => {
    if (location.hash.startsWith(`#${this.id}?`)) void this.#ready().then((run) => run.takeHash());
  };

  /** A click that comes before the working half is there is done again when it is. */
  readonly #onEarlyClick = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button !== null) void this.#ready().then(() => button.click());
  };

  /** So is what was typed; the fields begin with the settings of the page. */
  readonly #onEarlyInput = ({ target }: Event) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) void this.#typeAgain(target);
  };

  async #typeAgain(field: HTMLInputElement | HTMLSelectElement): Promise<void> {
    const { value } = field;
    await this.#ready();
    field.value = value;
    if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = true;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #ready(): Promise<ClusterRun> {
    this.#run ??= import('./cluster-run.ts').then(({ ClusterRun }) => {
      const run = new ClusterRun(this);
      this.removeEventListener('click', this.#onEarlyClick);
      this.removeEventListener('input', this.#onEarlyInput);
      return run;
    });
    return this.#run;
  }
}

customElements.define('mr-cluster', ClusterElement);
