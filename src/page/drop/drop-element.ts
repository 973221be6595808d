import { defaultLimits } from '../../core/component/limits.ts';
import type { ComponentFacts } from '../../core/component/facts.ts';
import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { later } from '../dom/later.ts';
import { factsList } from '../facts/facts-list.ts';
import { asFailure, failureParts } from '../failure/show-failure.ts';
import { sizeWords, timeWords } from '../verdict/words.ts';
import { readArguments, showValue } from './call-values.ts';
import { DropRun } from './drop-run.ts';
import { functionForms, isCommand, type CallFunction } from './function-forms.ts';
import { readGrants } from './grants.ts';
import { OutputLog } from './output-log.ts';
import { TraceLog } from './trace-log.ts';
import { watchZone } from './zone.ts';

/** The bench for somebody's own file: choose, read its facts, grant, run, watch, stop. */
class DropElement extends HTMLElement {
  #run: DropRun | undefined;
  #output: OutputLog | undefined;
  #trace: TraceLog | undefined;

  connectedCallback(): void {
    this.#output = new OutputLog(this);
    this.#trace = new TraceLog(this);
    watchZone(this.#part('[data-zone]'), (file) => void this.#openFile(file));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-own]')) {
      button.addEventListener('click', () => void this.#openOwn(button.dataset['own'] ?? ''));
    }
    this.#onClick('[data-run]', () => void this.#runCommand());
    this.#onClick('[data-stop]', () => this.#run?.stop());
    this.#onClick('[data-fresh]', () => this.#endInstance());
    // Other grants need another instance: what runs keeps what it was given.
    this.#part('[data-grants]').addEventListener('change', () => this.#endInstance());
  }

  disconnectedCallback(): void {
    this.#run?.stop();
  }

  #part(selector: string): HTMLElement {
    return find(this, selector, HTMLElement);
  }

  #onClick(selector: string, act: () => void): void {
    find(this, selector, HTMLButtonElement).addEventListener('click', act);
  }

  #close(): void {
    this.#run?.stop();
    this.#run = undefined;
    this.#part('[data-opened]').hidden = true;
    this.#part('[data-failure]').hidden = true;
    this.#part('[data-run-failure]').hidden = true;
  }

  async #openFile(file: File): Promise<void> {
    this.#close();
    if (file.size > defaultLimits.componentBytes) {
      const expected = `a file of at most ${sizeWords(defaultLimits.componentBytes)}`;
      const todo = 'Build it for release and strip its debug information.';
      return this.#fail({ expected, found: `${file.name} with ${sizeWords(file.size)}`, todo });
    }
    await this.#shielded(`Reading ${file.name}.`, async () => this.#inspect(file.name, await file.arrayBuffer()));
  }

  async #openOwn(name: string): Promise<void> {
    const file = `${name}.wasm`;
    this.#close();
    await this.#shielded(`Fetching ${file}.`, async () => {
      const response = await fetch(`${this.dataset['components'] ?? ''}${file}`);
      if (!response.ok) throw new Error(`status ${response.status} for ${file}`);
      await this.#inspect(file, await response.arrayBuffer());
    });
  }

  async #inspect(name: string, buffer: ArrayBuffer): Promise<void> {
    const { output, trace } = this.#logs();
    output.clear();
    trace.clear();
    const run = new DropRun(name, new Uint8Array(buffer), output, trace);
    this.#run = run;
    this.#show(name, await run.inspect());
  }

  #show(name: string, facts: ComponentFacts): void {
    this.#part('[data-name]').textContent = name;
    this.#part('[data-summary]').textContent = `${facts.form}, ${sizeWords(facts.bytes)}`;
    this.#part('[data-facts]').replaceChildren(factsList(facts));
    this.#part('[data-wit]').textContent = facts.wit;
    this.#part('[data-run]').hidden = !isCommand(facts);
    this.#part('[data-functions]').replaceChildren(...functionForms(facts, this.#call));
    this.#part('[data-outcome]').replaceChildren();
    this.#part('[data-opened]').hidden = false;
    this.#say(`${name} is a ${facts.form} of ${sizeWords(facts.bytes)}.`);
  }

  async #runCommand(): Promise<void> {
    this.#endInstance();
    const { output, trace } = this.#logs();
    output.clear();
    trace.clear();
    await this.#shielded('Running.', async () => {
      const started = performance.now();
      const code = await (await this.#instance())?.runCommand();
      const took = timeWords(performance.now() - started);
      const text = `It ended with exit code ${code ?? 'unknown'} after ${took}, loading included.`;
      this.#part('[data-outcome]').textContent = text;
      this.#say(text);
    });
    this.#endInstance();
  }

  readonly #call: CallFunction = async (interfaceName, functionName, argumentsText, show) => {
    const read = readArguments(argumentsText);
    if (!read.ok) return show(create('div', { class: 'mr-failure' }, ...failureParts(read)));
    await this.#shielded('Calling.', async () => {
      const result = await (await this.#instance())?.call(interfaceName, functionName, read.args);
      if (result === undefined) return;
      const text = `${result.ok ? 'ok' : 'err'}, ${timeWords(result.tookMs)}`;
      const value = create(
        'pre',
        { class: 'drop-text', tabindex: '0', 'aria-label': 'Result' },
        showValue(result.value),
      );
      show(create('p', { class: 'label' }, text), value);
      this.#say(`${functionName} answered ${text}.`);
    });
  };

  #instance() {
    const grants = readGrants(find(this, '[data-grants]', HTMLFormElement));
    this.#part('[data-fresh]').hidden = false;
    return this.#run?.open(grants);
  }

  #endInstance(): void {
    this.#part('[data-fresh]').hidden = true;
    if (this.#run?.isOpen === true) this.#run.stop();
  }

  #logs(): { output: OutputLog; trace: TraceLog } {
    if (this.#output === undefined || this.#trace === undefined) throw new Error('expected a connected mr-drop');
    return { output: this.#output, trace: this.#trace };
  }

  async #shielded(saying: string, work: () => Promise<void>): Promise<void> {
    this.#failurePlace().hidden = true;
    const hush = later(() => this.#busy(saying));
    try {
      await work();
    } catch (error) {
      this.#endInstance();
      this.#fail(asFailure(error));
    } finally {
      hush();
      this.#busy('');
    }
  }

  #fail(parts: ReturnType<typeof asFailure>): void {
    const failure = this.#failurePlace();
    failure.replaceChildren(...failureParts(parts));
    failure.hidden = false;
    this.#say(`Failed: expected ${parts.expected}, found ${parts.found}.`);
  }

  /** Beside what failed: the choice of a file, or the run of an opened one. */
  #failurePlace(): HTMLElement {
    return this.#part(this.#part('[data-opened]').hidden ? '[data-failure]' : '[data-run-failure]');
  }

  #busy(saying: string): void {
    this.#part('[data-state]').textContent = saying;
    this.#part('[data-stop]').hidden = saying === '';
  }

  #say(text: string): void {
    this.#part('[data-status]').textContent = text;
  }
}

customElements.define('mr-drop', DropElement);
