import { choose, passCheck } from '../../core/progress.ts';
import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { openEnvelope, postmark } from '../marks/marks.ts';
import { changeProgress, loadProgress } from '../progress/progress-store.ts';
import { observeRun, type RunObservation } from './observe-run.ts';
import { runPredictionSchema, type RunPrediction } from './run-prediction.ts';

/** A prediction about a simulated run. Either way the check is passed: predicting is the exercise, not being right. */
class PredictRunElement extends HTMLElement {
  connectedCallback(): void {
    const written: unknown = JSON.parse(find(this, 'script[data-prediction]', HTMLScriptElement).text);
    const prediction = runPredictionSchema.parse(written);
    find(this, '[data-form]', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#compare(prediction);
    });
    const before = loadProgress().choices[this.#key(prediction)];
    const option = this.#options().find(({ value }) => value === before);
    if (option !== undefined) option.checked = true;
  }

  #key({ id }: RunPrediction): string {
    return `${this.dataset['lesson'] ?? ''}/${id}`;
  }

  #options(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-form] input[type="radio"]')];
  }

  #part(selector: string): HTMLElement {
    return find(this, selector, HTMLElement);
  }

  #compare(prediction: RunPrediction): void {
    const predicted = this.#options().find((option) => option.checked);
    if (predicted === undefined) return;
    const key = this.#key(prediction);
    const observation = observeRun(prediction.observed, prediction.settings);
    changeProgress((progress) => passCheck(choose(progress, key, predicted.value), key, new Date()));
    const right = observation.option === predicted.value;
    const label = predicted.closest('label')?.textContent.trim() ?? predicted.value;
    const text = right
      ? `You predicted it. The simulation: ${observation.words}.`
      : `You predicted “${label}”. The simulation: ${observation.words}. Good: now there is something to understand.`;
    const result = this.#part('[data-result]');
    result.replaceChildren(right ? postmark() : openEnvelope(), create('span', {}, text));
    result.hidden = false;
    const table = this.#part('[data-table]');
    table.replaceChildren(tableOf(observation));
    table.hidden = false;
    this.#part('[data-why]').hidden = false;
    this.#part('[data-status]').textContent = text;
  }
}

function tableOf({ heads, rows }: RunObservation): HTMLTableElement {
  const head = create('tr', {}, ...heads.map((text) => create('th', { scope: 'col' }, text)));
  const body = rows.map(([first = '', ...rest]) =>
    create('tr', {}, create('th', { scope: 'row' }, first), ...rest.map((text) => create('td', {}, text))),
  );
  return create('table', { class: 'mr-table' }, create('thead', {}, head), create('tbody', {}, ...body));
}

customElements.define('mr-predict-run', PredictRunElement);
