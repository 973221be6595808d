import type { Mail } from '../../core/mail/mail.ts';
import type { Verdict } from '../../core/mail/verdict.ts';
import { passCheck } from '../../core/progress.ts';
import { writtenMail } from '../mail/written-mail.ts';
import { find } from '../dom/find.ts';
import { postmark } from '../marks/marks.ts';
import { changeProgress, loadProgress } from '../progress/progress-store.ts';
import { GuardedTriage } from '../triage/guarded-triage.ts';
import { answerSentence, clearStations, showAnswer } from '../verdict/stations.ts';
import { checkItem, openItem } from './check-item.ts';
import { exerciseSchema, type Exercise } from './exercise.ts';
import { HintSteps } from './hint-steps.ts';
import { demandWords, judge } from './judge.ts';

/** A checked exercise: the checks look at the verdict that the component really gave. */
class PracticeElement extends HTMLElement {
  #triage: GuardedTriage | undefined;

  connectedCallback(): void {
    const written: unknown = JSON.parse(find(this, 'script[data-exercise]', HTMLScriptElement).text);
    const exercise = exerciseSchema.parse(written);
    const triage = new GuardedTriage(this);
    const hints = new HintSteps(this, exercise.hints);
    this.#triage = triage;
    find(this, '[data-form]', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check(triage, exercise);
    });
    this.#onClick('[data-hint]', () => triage.say(`Hint: ${hints.next()}`));
    this.#onClick('[data-solve]', () => {
      find(this, '[name="subject"]', HTMLInputElement).value = exercise.solution.subject;
      find(this, '[name="body"]', HTMLTextAreaElement).value = exercise.solution.body;
      void this.#check(triage, exercise);
    });
    this.#onClick('[data-reset]', () => {
      hints.reset();
      this.#reset(exercise);
    });
    hints.reset();
    this.#reset(exercise);
  }

  disconnectedCallback(): void {
    this.#triage?.stop();
  }

  #part(selector: string): HTMLElement {
    return find(this, selector, HTMLElement);
  }

  #onClick(selector: string, act: () => void): void {
    find(this, selector, HTMLButtonElement).addEventListener('click', act);
  }

  #key({ id }: Exercise): string {
    return `${this.dataset['lesson'] ?? ''}/${id}`;
  }

  async #check(triage: GuardedTriage, exercise: Exercise): Promise<void> {
    const mail = writtenMail(find(this, '[data-form]', HTMLFormElement), new Date());
    const answer = await triage.ask('The component is at work.', (run) => run.triage(mail));
    if (answer === undefined) return;
    showAnswer(this.#part('[data-stations]'), answer);
    if (answer.kind === 'verdict') triage.say(this.#judge(exercise, mail, answer.verdict));
    else {
      this.#showOpen(exercise);
      triage.say(answerSentence(answer));
    }
  }

  /** Gives the sentence for the live region. */
  #judge(exercise: Exercise, mail: Mail, verdict: Verdict): string {
    const judged = exercise.demands.map((demand) => ({ demand, judgement: judge(demand, mail, verdict) }));
    const items = judged.map(({ demand, judgement }) => checkItem(demandWords(demand), judgement));
    this.#part('[data-checks]').replaceChildren(...items);
    const passed = judged.filter(({ judgement }) => judgement.passed).length;
    if (passed === judged.length) {
      changeProgress((progress) => passCheck(progress, this.#key(exercise), new Date()));
      this.#showPassed(exercise);
    }
    return `${passed} of ${judged.length} checks passed.`;
  }

  #showOpen(exercise: Exercise): void {
    this.#part('[data-checks]').replaceChildren(...exercise.demands.map((demand) => openItem(demandWords(demand))));
  }

  #showPassed(exercise: Exercise): void {
    const at = loadProgress().checks[this.#key(exercise)];
    const label = this.#part('[data-passed-at]');
    if (at === undefined) label.replaceChildren();
    else label.replaceChildren(postmark(), ` passed on ${at.slice(0, 10)}`);
  }

  #reset(exercise: Exercise): void {
    find(this, '[data-form]', HTMLFormElement).reset();
    this.#showOpen(exercise);
    this.#showPassed(exercise);
    clearStations(this.#part('[data-stations]'));
  }
}

customElements.define('mr-practice', PracticeElement);
