import { measureAccuracy, type TriagedMail } from '../../core/mail/accuracy/measure-accuracy.ts';
import { generateMails } from '../../core/mail/generate/generate-mails.ts';
import type { SeededMail } from '../../core/mail/seeded-mail.ts';
import { find } from '../dom/find.ts';
import { GuardedTriage } from '../triage/guarded-triage.ts';
import type { TriageRun } from '../triage/open-triage.ts';
import type { TriageAnswer } from '../triage/triage-answer.ts';
import { confusionTable } from './confusion-table.ts';
import { mistakeList } from './mistake-list.ts';
import { scoresTable } from './scores-table.ts';

const count = 1_000;
const seed = 2026;
/** Calls under way at a time: enough to hide the way to the worker and back, few enough to stop at once. */
const inFlight = 25;

/** The working half of `mr-accuracy`. */
export class AccuracyRun {
  readonly #widget: HTMLElement;
  readonly #triage: GuardedTriage;

  constructor(widget: HTMLElement) {
    this.#widget = widget;
    this.#triage = new GuardedTriage(widget);
  }

  stop(): void {
    this.#triage.stop();
  }

  async measure(): Promise<void> {
    const progress = find(this.#widget, '[data-progress]', HTMLProgressElement);
    const result = find(this.#widget, '[data-result]', HTMLElement);
    result.replaceChildren();
    progress.hidden = false;
    progress.value = 0;
    const measured = await this.#triage.ask(`Triage of ${count} mails.`, async (run, signal) => {
      const mails = generateMails({ seed, count });
      const started = performance.now();
      const answers = await this.#answers(run, signal, mails, progress);
      return { mails, answers, tookMs: performance.now() - started };
    });
    progress.hidden = true;
    if (measured === undefined) return;
    this.#show(result, measured.mails, measured.answers);
    const speed = Math.round((1000 * count) / measured.tookMs);
    find(this.#widget, '[data-speed]', HTMLElement).textContent = `${speed} mails/s here, measured now`;
  }

  async #answers(
    run: TriageRun,
    signal: AbortSignal,
    mails: readonly SeededMail[],
    progress: HTMLProgressElement,
  ): Promise<TriageAnswer[]> {
    const answers: TriageAnswer[] = [];
    while (answers.length < mails.length && !signal.aborted) {
      const next = mails.slice(answers.length, answers.length + inFlight);
      answers.push(...(await Promise.all(next.map(({ mail }) => run.triage(mail)))));
      progress.value = answers.length;
    }
    return answers;
  }

  #show(result: HTMLElement, mails: readonly SeededMail[], answers: readonly TriageAnswer[]): void {
    const triaged = mails.flatMap((seeded, at): TriagedMail[] => {
      const answer = answers[at];
      return answer === undefined ? [] : [{ seeded, answer: withoutTime(answer) }];
    });
    const accuracy = measureAccuracy(triaged);
    const byId = new Map(mails.map(({ mail }, at) => [mail.id, answers[at]]));
    result.replaceChildren(
      scoresTable(accuracy),
      confusionTable(accuracy.confusion),
      mistakeList(accuracy.mistakes, (id) => byId.get(id)),
    );
    const { right, mails: all } = accuracy.bySet['held-out'].allThree;
    this.#triage.say(`Done. On held-out mails ${right} of ${all} verdicts are right in all three parts.`);
  }
}

function withoutTime(answer: TriageAnswer): TriagedMail['answer'] {
  return answer.kind === 'verdict' ? { verdict: answer.verdict } : { rejection: answer.rejection };
}
