import * as z from 'zod';
import type { ComponentFacts } from '../../core/component/facts.ts';
import type { TraceEvent } from '../../core/component/trace.ts';
import { mailSchema, type Mail } from '../../core/mail/mail.ts';
import { find } from '../dom/find.ts';
import { postmark } from '../marks/marks.ts';
import { GuardedTriage } from '../triage/guarded-triage.ts';
import { linkedSource, openTriage } from '../triage/open-triage.ts';
import type { TriageAnswer } from '../triage/triage-answer.ts';
import { clearStations, showAnswer, answerSentence } from '../verdict/stations.ts';
import { shortDigest, sizeWords, timeWords } from '../verdict/words.ts';
import { inboxItem, letter } from './drawn-mail.ts';
import { insideView } from './inside-view.ts';
import { issuesTable } from './issues-table.ts';
import { writtenMail } from '../mail/written-mail.ts';

/** The working half of a desk, loaded when the learner reaches for it. */
export class DeskRun {
  readonly #desk: HTMLElement;
  readonly #triage: GuardedTriage;
  /** In the order of the inbox. */
  readonly #mails: Mail[];
  /** The mail whose answer is on the desk. */
  #answered: Mail | undefined;

  constructor(desk: HTMLElement) {
    this.#desk = desk;
    const written: unknown = JSON.parse(find(desk, 'script[data-mails]', HTMLScriptElement).text);
    this.#mails = z.array(mailSchema).parse(written);
    this.#triage = new GuardedTriage(desk);
    this.#triage.warmUp();
  }

  async triageAt(place: number): Promise<void> {
    const mail = this.#mails[place];
    if (mail !== undefined) await this.#answer(mail);
  }

  async triageWritten(form: HTMLFormElement): Promise<void> {
    await this.#answer(writtenMail(form, new Date()));
  }

  /** Puts a new mail on top of the inbox. */
  async draw(): Promise<void> {
    const { drawMail } = await import('./draw-mail.ts');
    const mail = drawMail();
    this.#mails.unshift(mail);
    const item = inboxItem(mail);
    this.#part('[data-inbox]').prepend(item);
    const heading = this.#desk.querySelector('h2') === null ? 'h4' : 'h3';
    this.#part('[data-letter]').before(letter(mail, heading));
    item.scrollIntoView({ block: 'nearest', inline: 'start' });
    this.#part('[data-waiting]').textContent = `${this.#mails.length} mails waiting`;
    this.#triage.say(`New mail: ${mail.subject}`);
  }

  /** Another mail is open: the last answer does not belong to it. */
  clear(): void {
    this.#answered = undefined;
    clearStations(this.#part('[data-stations]'));
    this.#part('[data-failure]').hidden = true;
    this.#part('[data-time]').textContent = 'Not run yet';
  }

  stop(): void {
    this.#triage.stop();
  }

  async showIssues(): Promise<void> {
    const issues = await this.#triage.ask('Asking for the open issues.', (run) => run.openIssues());
    if (issues !== undefined) this.#part('[data-issues-body]').replaceChildren(issuesTable(issues));
  }

  /** The composed file hides what its parts ask each other, so this runs the three files side by side. */
  async showInside(): Promise<void> {
    const mail = this.#answered;
    if (mail === undefined) return;
    const shown = await this.#triage.ask('Running the three parts.', async ({ component }, signal) => {
      const events: TraceEvent[] = [];
      const parts = await openTriage({ source: linkedSource, signal, onTrace: (more) => events.push(...more) });
      await parts.triage(mail);
      parts.component.stop();
      return insideView(component.facts, [parts.component.facts, ...parts.component.partFacts], events);
    });
    if (shown !== undefined) this.#part('[data-ran-body]').replaceChildren(...shown);
  }

  async #answer(mail: Mail): Promise<void> {
    this.clear();
    const got = await this.#triage.ask('The component is at work.', async (run) => ({
      answer: await run.triage(mail),
      facts: run.component.facts,
    }));
    if (got === undefined) return;
    this.#answered = mail;
    showAnswer(this.#part('[data-stations]'), got.answer);
    this.#showRun(got.answer, got.facts);
    if (find(this.#desk, '[data-ran]', HTMLDetailsElement).open) await this.showInside();
  }

  #showRun(answer: TriageAnswer, facts: ComponentFacts): void {
    this.#part('[data-time]').replaceChildren(postmark(), `This page: ${timeWords(answer.tookMs)}, measured now`);
    this.#part('[data-digest]').textContent = `sha256 ${shortDigest(facts.sha256)}, ${sizeWords(facts.bytes)}`;
    this.#triage.say(answerSentence(answer));
  }

  #part(selector: string): HTMLElement {
    return find(this.#desk, selector, HTMLElement);
  }
}
