import type { Decision } from '../../model/decision.ts';
import { byWords, outcomeWords } from './rule-words.ts';
import { clockWords } from './time-words.ts';

/** While it plays nobody wants to hear more than this. */
const pauseMs = 4000;

/** The widget's live region: what the learner did, and changes of the number of pods, not every look. */
export class Speaker {
  readonly #place: HTMLElement;
  #saidAtMs = 0;
  #followed = 0;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  say(text: string): void {
    this.#place.textContent = text;
  }

  sayDecision(decision: Decision): void {
    const { tS, by, sum } = decision;
    this.say(`${clockWords(tS)}: ${byWords[by]}, ${outcomeWords(decision)}. ${sum.join('; ')}.`);
  }

  /** Says the last change among the decisions that are new. */
  follow(decisions: readonly Decision[], nowMs: number): void {
    if (decisions.length < this.#followed) this.#followed = 0;
    if (nowMs - this.#saidAtMs < pauseMs) return;
    const change = decisions.slice(this.#followed).findLast(({ from, to }) => from !== to);
    this.#followed = decisions.length;
    if (change === undefined) return;
    this.#saidAtMs = nowMs;
    this.say(`${clockWords(change.tS)}: ${byWords[change.by]}, ${outcomeWords(change)} pods.`);
  }
}
