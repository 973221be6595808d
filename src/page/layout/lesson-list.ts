import { passedChecks, watchProgress } from '../progress/passed-checks.ts';

/** The sidebar's lessons: a postmark at each finished one, and how far the learner is in all of them. */
class LessonListElement extends HTMLElement {
  #unwatch: (() => void) | undefined;

  connectedCallback(): void {
    this.#unwatch = watchProgress(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#unwatch?.();
  }

  #show(): void {
    const passed = passedChecks();
    let done = 0;
    let all = 0;
    for (const item of this.querySelectorAll<HTMLElement>('[data-marks]')) {
      const marks = item.dataset['marks']?.split(' ') ?? [];
      const earned = marks.filter((mark) => passed.has(mark)).length;
      done += earned;
      all += marks.length;
      item.querySelector('.done')?.toggleAttribute('hidden', earned < marks.length);
    }
    const summary = this.querySelector<HTMLElement>('[data-summary]');
    if (summary === null) return;
    summary.textContent = `Your progress: ${done} of ${all} checks`;
    summary.hidden = all === 0;
  }
}

customElements.define('mr-lesson-list', LessonListElement);
