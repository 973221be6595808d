import type { BoardState } from './board-state.ts';
import { countWords, mailsWords } from './count-words.ts';
import type { LinkWords } from './link.ts';

/** Between two announcements about mail; who listens wants to hear of changes, not of each mail. */
const quietMs = 10_000;
/** A queue that is worth a word. */
const longQueue = 50;

/** The live region of the board: the connection at once, and turns of the queue now and then. */
export class BoardSpeaker {
  readonly #place: HTMLElement;
  #saidAtMs = -quietMs;
  #wasLong = false;
  #dead: number | null = null;
  #label = '';

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  say(text: string): void {
    this.#place.textContent = text;
  }

  sayLink({ label, sentence }: LinkWords): void {
    if (label === this.#label) return;
    this.#label = label;
    this.say(`${label}. ${sentence}`);
  }

  /** The next board is compared with nothing. */
  forget(): void {
    this.#wasLong = false;
    this.#dead = null;
  }

  follow({ figures, deadLetters }: BoardState, nowMs: number): void {
    if (figures === null || nowMs - this.#saidAtMs < quietMs) return;
    const depth = figures.waiting + figures.inWork;
    const newDead = this.#dead === null ? 0 : figures.dead - this.#dead;
    const news: string[] = [];
    if (!this.#wasLong && depth >= longQueue) news.push(`The queue is long: ${mailsWords(depth)} without a verdict.`);
    if (this.#wasLong && depth === 0) news.push(`The queue is empty: ${countWords(figures.triaged)} verdicts stored.`);
    if (newDead > 0) {
      const reason = deadLetters[0] === undefined ? '' : ` The last: ${deadLetters[0].reason}.`;
      news.push(`${mailsWords(newDead)} more among the dead letters.${reason}`);
    }
    if (depth >= longQueue) this.#wasLong = true;
    if (depth === 0) this.#wasLong = false;
    this.#dead = figures.dead;
    if (news.length === 0) return;
    this.#saidAtMs = nowMs;
    this.say(news.join(' '));
  }
}
