import { passedChecks, watchProgress } from '../progress/passed-checks.ts';

/** How far one lesson is. */
export type EarnedLesson = {
  /** The element with `data-marks`. */
  readonly element: HTMLElement;
  /** How many of its checks the learner has passed. */
  readonly earned: number;
  readonly all: number;
};

/** An element that lists lessons, each with `data-marks`, and shows again whenever the learner's progress changes. */
export abstract class EarnedMarksElement extends HTMLElement {
  #unwatch: (() => void) | undefined;

  connectedCallback(): void {
    this.#unwatch = watchProgress(() => this.show(this.#lessons()));
    this.show(this.#lessons());
  }

  disconnectedCallback(): void {
    this.#unwatch?.();
  }

  /** Called with the lessons in the order of the page, at the start and after each change. */
  protected abstract show(lessons: readonly EarnedLesson[]): void;

  #lessons(): EarnedLesson[] {
    const passed = passedChecks();
    return [...this.querySelectorAll<HTMLElement>('[data-marks]')].map((element) => {
      const marks = element.dataset['marks']?.split(' ') ?? [];
      return { element, earned: marks.filter((mark) => passed.has(mark)).length, all: marks.length };
    });
  }
}
