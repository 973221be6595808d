import { mailSchema, type Mail } from '../../core/mail/mail.ts';
import { choose, passCheck } from '../../core/progress.ts';
import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { openEnvelope, postmark } from '../marks/marks.ts';
import { changeProgress, loadProgress } from '../progress/progress-store.ts';
import { GuardedTriage } from '../triage/guarded-triage.ts';
import { showAnswer } from '../verdict/stations.ts';
import { observe, type Observed } from './observation.ts';

/** A prediction and what really happened. Either way the check is passed: predicting is the exercise, not being right. */
class PredictElement extends HTMLElement {
  #triage: GuardedTriage | undefined;

  connectedCallback(): void {
    const written: unknown = JSON.parse(find(this, 'script[data-mail]', HTMLScriptElement).text);
    const mail = mailSchema.parse(written);
    const triage = new GuardedTriage(this);
    this.#triage = triage;
    const form = find(this, '[data-form]', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run(triage, mail);
    });
    form.addEventListener('change', () => triage.warmUp());
    const before = loadProgress().choices[this.#key()];
    const option = this.#options().find(({ value }) => value === before);
    if (option !== undefined) option.checked = true;
  }

  disconnectedCallback(): void {
    this.#triage?.stop();
  }

  #key(): string {
    return this.dataset['key'] ?? '';
  }

  #options(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-form] input[type="radio"]')];
  }

  async #run(triage: GuardedTriage, mail: Mail): Promise<void> {
    const predicted = this.#options().find((option) => option.checked);
    if (predicted === undefined) return;
    changeProgress((progress) => choose(progress, this.#key(), predicted.value));
    const answer = await triage.ask('The component is at work.', (run) => run.triage(mail));
    if (answer === undefined) return;
    showAnswer(find(this, '[data-stations]', HTMLElement), answer);
    if (answer.kind !== 'verdict') return;
    const { option, words } = observe(observedOf(this.dataset['observed']), answer.verdict);
    const right = option === predicted.value;
    const label = predicted.closest('label')?.textContent.trim() ?? predicted.value;
    const text = right
      ? `You predicted it: ${words}.`
      : `You predicted ${label}. The component says ${words}. Good: now there is something to understand.`;
    const result = find(this, '[data-result]', HTMLElement);
    result.replaceChildren(right ? postmark() : openEnvelope(), create('span', {}, text));
    result.hidden = false;
    find(this, '[data-because]', HTMLElement).hidden = false;
    changeProgress((progress) => passCheck(progress, this.#key(), new Date()));
    triage.say(text);
  }
}

function observedOf(text: string | undefined): Observed {
  if (text === 'level' || text === 'team' || text === 'issue') return text;
  throw new Error(`expected "level", "team" or "issue" to observe, found "${text ?? ''}"`);
}

customElements.define('mr-predict', PredictElement);
