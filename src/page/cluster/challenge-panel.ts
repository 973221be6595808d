import type { Challenge } from '../../core/scaling/challenge.ts';
import { passCheck } from '../../core/progress.ts';
import type { ScalingSettings } from '../../core/scaling/settings.ts';
import type { GoalResult } from '../../model/challenge/goals.ts';
import { scoreChallenge, type ChallengeResult } from '../../model/challenge/score.ts';
import { create } from '../dom/create.ts';
import { find } from '../dom/find.ts';
import { crossedEnvelope, openEnvelope, postmark } from '../marks/marks.ts';
import { changeProgress, loadProgress } from '../progress/progress-store.ts';
import { foundWords, goalWords } from './goal-words.ts';

/** `detail` of the event "mr-challenge-passed", which goes up from the widget. */
export interface ChallengePassed {
  readonly id: string;
  readonly points: number;
}

interface ChallengeTalk {
  settings(): ScalingSettings;
  /** Shows the worst of the runs that were scored. */
  play(settings: ScalingSettings): void;
  say(text: string): void;
}

/** Goals, score and hints of a challenge. Every seed is simulated and the worst one counts. */
export class ChallengePanel {
  readonly #widget: HTMLElement;
  readonly #challenge: Challenge;
  readonly #talk: ChallengeTalk;
  #result: ChallengeResult | undefined;
  #hintsShown = 0;

  constructor(widget: HTMLElement, challenge: Challenge, talk: ChallengeTalk) {
    this.#widget = widget;
    this.#challenge = challenge;
    this.#talk = talk;
    find(widget, '[data-check]', HTMLButtonElement).addEventListener('click', () => this.#check());
    find(widget, '[data-worst]', HTMLButtonElement).addEventListener('click', () => {
      if (this.#result !== undefined) talk.play(this.#result.run.settings);
    });
    find(widget, '[data-challenge-hint]', HTMLButtonElement).addEventListener('click', () => this.#hint());
    this.#showPassed();
  }

  /** Other settings: the last score does not belong to them. */
  stale(): void {
    if (this.#result === undefined) return;
    this.#result = undefined;
    this.#part('[data-score]').textContent = 'Changed since the last check';
    this.#part('[data-worst]').hidden = true;
    this.#part('[data-hints]').replaceChildren();
    this.#hintsShown = 0;
    const items = this.#challenge.goals.map((goal) =>
      create('li', {}, openEnvelope(), create('span', {}, goalWords(goal))),
    );
    this.#part('[data-goals]').replaceChildren(...items);
  }

  #part(selector: string): HTMLElement {
    return find(this.#widget, selector, HTMLElement);
  }

  #key(): string {
    return `${this.#widget.dataset['lesson'] ?? ''}/${this.#challenge.id}`;
  }

  #check(): void {
    const result = scoreChallenge(this.#challenge, this.#talk.settings());
    this.#result = result;
    this.#hintsShown = 0;
    this.#part('[data-hints]').replaceChildren();
    this.#part('[data-goals]').replaceChildren(...result.goals.map((goal) => goalItem(goal)));
    const runs = `the worst of ${this.#challenge.seeds.length} runs`;
    const score = `${result.points} of 100 points, ${runs}`;
    this.#part('[data-score]').textContent = score;
    this.#part('[data-worst]').hidden = false;
    if (result.passed) this.#pass(result);
    const met = result.goals.filter((goal) => goal.met).length;
    this.#talk.say(`${met} of ${result.goals.length} goals met. ${score}.`);
  }

  #pass({ points }: ChallengeResult): void {
    if (this.#widget.dataset['lesson'] !== undefined) {
      changeProgress((progress) => passCheck(progress, this.#key(), new Date()));
      this.#showPassed();
    }
    const detail: ChallengePassed = { id: this.#challenge.id, points };
    this.#widget.dispatchEvent(new CustomEvent('mr-challenge-passed', { bubbles: true, detail }));
  }

  /** One hint more each time: from this very run, the most useful first. */
  #hint(): void {
    if (this.#result === undefined) this.#check();
    const all = this.#result?.hints ?? [];
    const next = all[this.#hintsShown];
    const empty =
      this.#result?.passed === true
        ? 'All goals are met: there is nothing to hint at.'
        : 'The curve says no more than that.';
    if (next !== undefined || this.#hintsShown === 0) {
      this.#part('[data-hints]').append(create('li', { class: 'check-hint' }, next?.text ?? empty));
    }
    if (next !== undefined) this.#hintsShown += 1;
    this.#talk.say(`Hint: ${next?.text ?? empty}`);
  }

  #showPassed(): void {
    const at = loadProgress().checks[this.#key()];
    if (at !== undefined) this.#part('[data-passed-at]').replaceChildren(postmark(), ` passed on ${at.slice(0, 10)}`);
  }
}

function goalItem({ goal, found, met }: GoalResult): HTMLLIElement {
  const state = create('span', { class: 'check-state' }, met ? 'met' : 'missed');
  const words = create('span', {}, `${goalWords(goal)}: ${foundWords(goal, found)} `, state);
  return create('li', { class: met ? 'pass' : 'fail' }, met ? postmark() : crossedEnvelope(), words);
}
