import { passedChecks, watchProgress } from '../progress/passed-checks.ts';

/** The timetable: says how far each lesson is, and which one comes next. */
class TimetableElement extends HTMLElement {
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
    let next: HTMLElement | undefined;
    for (const row of this.querySelectorAll<HTMLElement>('[data-marks]')) {
      const marks = row.dataset['marks']?.split(' ') ?? [];
      const earned = marks.filter((mark) => passed.has(mark)).length;
      const state = row.querySelector('[data-state]');
      if (state !== null) state.textContent = stateText(earned, marks.length);
      delete row.dataset['next'];
      if (earned < marks.length) next ??= row;
    }
    if (next !== undefined) next.dataset['next'] = '';
  }
}

function stateText(earned: number, all: number): string {
  if (earned === 0) return '';
  return earned === all ? ' · finished' : ` · ${earned} of ${all} checks`;
}

customElements.define('mr-timetable', TimetableElement);
