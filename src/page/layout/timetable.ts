import { type EarnedLesson, EarnedMarksElement } from './earned-marks.ts';

/** The timetable: says how far each lesson is, and which one comes next. */
class TimetableElement extends EarnedMarksElement {
  protected show(lessons: readonly EarnedLesson[]): void {
    for (const { element, earned, all } of lessons) {
      const state = element.querySelector('[data-state]');
      if (state !== null) state.textContent = stateText(earned, all);
      delete element.dataset['next'];
    }
    const next = lessons.find(({ earned, all }) => earned < all);
    if (next !== undefined) next.element.dataset['next'] = '';
  }
}

function stateText(earned: number, all: number): string {
  if (earned === 0) return '';
  return earned === all ? ' · finished' : ` · ${earned} of ${all} checks`;
}

customElements.define('mr-timetable', TimetableElement);
