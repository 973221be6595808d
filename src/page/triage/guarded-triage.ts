import { find } from '../dom/find.ts';
import { later } from '../dom/later.ts';
import { asFailure, failureParts } from '../failure/show-failure.ts';
import { openTriage, type TriageRun } from './open-triage.ts';

/**
 * A triage component for a widget. It shows progress when the work is slow, a stop button while it lasts, and a
 * failure in words. The widget's Astro component draws the places: state, stop, failure and status.
 */
export class GuardedTriage {
  readonly #widget: HTMLElement;
  #run: Promise<TriageRun> | undefined;
  #stopping = new AbortController();

  constructor(widget: HTMLElement) {
    this.#widget = widget;
    find(widget, '[data-stop]', HTMLButtonElement).addEventListener('click', () => this.stop());
  }

  /** Opens the component before anybody asks. A failure is shown when somebody does. */
  warmUp(): void {
    this.#component().catch(() => undefined);
  }

  /** Gives undefined after a failure, which is then on the page. */
  async ask<T>(saying: string, work: (run: TriageRun, signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const failure = this.#part('[data-failure]');
    failure.hidden = true;
    const hush = later(() => this.#busy(saying));
    try {
      return await work(await this.#component(), this.#stopping.signal);
    } catch (error) {
      this.#end();
      const parts = asFailure(error);
      failure.replaceChildren(...failureParts(parts));
      failure.hidden = false;
      this.say(`Failed: expected ${parts.expected}, found ${parts.found}.`);
      return undefined;
    } finally {
      hush();
      this.#busy('');
    }
  }

  /** For the live region. */
  say(text: string): void {
    this.#part('[data-status]').textContent = text;
  }

  stop(): void {
    this.#stopping.abort();
    this.#end();
  }

  /** A run that failed or was stopped is over, so that the next click starts a new one. */
  #end(): void {
    this.#run = undefined;
    this.#stopping = new AbortController();
  }

  #component(): Promise<TriageRun> {
    this.#run ??= openTriage({ signal: this.#stopping.signal });
    return this.#run;
  }

  #busy(saying: string): void {
    this.#part('[data-state]').textContent = saying;
    this.#part('[data-stop]').hidden = saying === '';
  }

  #part(selector: string): HTMLElement {
    return find(this.#widget, selector, HTMLElement);
  }
}
