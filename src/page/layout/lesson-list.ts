import { type EarnedLesson, EarnedMarksElement } from './earned-marks.ts';

/** The sidebar's lessons: a postmark at each finished one, and how far the learner is in all of them. */
class LessonListElement extends EarnedMarksElement {
  protected show(lessons: readonly EarnedLesson[]): void {
    let done = 0;
    let total = 0;
    for (const { element, earned, all } of lessons) {
      done += earned;
      total += all;
      element.querySelector('.done')?.toggleAttribute('hidden', earned < all);
    }
    const summary = this.querySelector<HTMLElement>('[data-summary]');
    if (summary === null) return;
    summary.textContent = `Your progress: ${done} of ${total} checks`;
    summary.hidden = total === 0;
  }
}

customElements.define('mr-lesson-list', LessonListElement);
