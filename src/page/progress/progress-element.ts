import { readProgress, writeProgress } from '../../core/progress-file.ts';
import { emptyProgress, mergeProgress, progressTextLimit } from '../../core/progress.ts';
import { find } from '../dom/find.ts';
import { failureParts } from '../failure/show-failure.ts';
import { watchProgress } from './passed-checks.ts';
import { changeProgress, loadProgress, progressTrouble } from './progress-store.ts';

/** Export, import and reset of what the learner has done. */
class ProgressElement extends HTMLElement {
  #unwatch: (() => void) | undefined;

  connectedCallback(): void {
    this.#unwatch = watchProgress(() => this.#show());
    this.#onClick('[data-export]', () => this.#export());
    this.#onClick('[data-reset]', () => this.#confirm(true));
    this.#onClick('[data-keep]', () => this.#confirm(false));
    this.#onClick('[data-confirm-reset]', () => this.#reset());
    const input = find(this, '[data-import]', HTMLInputElement);
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file !== undefined) void this.#import(file);
      // The same file can be chosen again after it was corrected.
      input.value = '';
    });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#unwatch?.();
  }

  #onClick(selector: string, act: () => void): void {
    find(this, selector, HTMLButtonElement).addEventListener('click', act);
  }

  #show(): void {
    const count = Object.keys(loadProgress().checks).length;
    find(this, '[data-count]', HTMLElement).textContent = count === 1 ? '1 postmark' : `${count} postmarks`;
    const trouble = find(this, '[data-trouble]', HTMLElement);
    trouble.textContent = progressTrouble() ?? '';
    trouble.hidden = trouble.textContent === '';
  }

  #say(text: string): void {
    find(this, '[data-failure]', HTMLElement).hidden = true;
    find(this, '[data-status]', HTMLElement).textContent = text;
  }

  #export(): void {
    const url = URL.createObjectURL(new Blob([writeProgress(loadProgress())], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `mailroom-progress-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    // The browser has taken the bytes by then; a revoked address cannot be fetched late.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    this.#say(`Exported as ${link.download}.`);
  }

  async #import(file: File): Promise<void> {
    // One character more than the limit is enough to refuse a file, however big it is.
    const reading = readProgress(await file.slice(0, 4 * (progressTextLimit + 1)).text());
    if (!reading.ok) {
      this.#say('Nothing was imported, and your progress is as it was.');
      const failure = find(this, '[data-failure]', HTMLElement);
      failure.replaceChildren(...failureParts(reading.refusal));
      failure.hidden = false;
      return;
    }
    const before = Object.keys(loadProgress().checks).length;
    const merged = changeProgress((kept) => mergeProgress(kept, reading.progress));
    const added = Object.keys(merged.checks).length - before;
    this.#say(`Imported: ${added === 1 ? '1 new postmark' : `${added} new postmarks`}. What was here before is kept.`);
  }

  #confirm(ask: boolean): void {
    find(this, '[data-confirm]', HTMLElement).hidden = !ask;
    find(this, ask ? '[data-keep]' : '[data-reset]', HTMLButtonElement).focus();
  }

  #reset(): void {
    changeProgress(() => emptyProgress());
    this.#confirm(false);
    this.#say('Your progress is removed from this browser.');
  }
}

customElements.define('mr-progress', ProgressElement);
