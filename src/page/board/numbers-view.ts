import { teams } from '../../core/mail/mail.ts';
import { find } from '../dom/find.ts';
import type { BoardState } from './board-state.ts';
import { countWords, rateWords } from './count-words.ts';

/** A tray stays marked so long after its last verdict, so that a busy one does not flicker. */
const freshMs = 1500;

/** The queue, the trays and all other numbers. Writes only what changed. */
export class NumbersView {
  readonly #widget: HTMLElement;
  readonly #parts = new Map<string, HTMLElement>();
  readonly #freshUntilMs = new Map<string, number>();
  #workers: number | null = null;

  constructor(widget: HTMLElement) {
    this.#widget = widget;
  }

  /** Null when nobody knows. */
  setWorkers(workers: number | null): void {
    this.#workers = workers;
  }

  show({ figures, samples }: BoardState, nowMs: number): void {
    const last = samples.at(-1);
    this.#set('[data-depth]', countWords(figures === null ? undefined : figures.waiting + figures.inWork));
    this.#set('[data-waiting]', countWords(figures?.waiting));
    this.#set('[data-in-work]', countWords(figures?.inWork));
    this.#set('[data-in-rate]', rateWords(last?.inPerS ?? null));
    this.#set('[data-out-rate]', rateWords(last?.outPerS ?? null));
    this.#set('[data-triaged]', countWords(figures?.triaged));
    this.#set('[data-redelivered]', countWords(figures?.redelivered));
    this.#set('[data-workers]', countWords(this.#workers ?? undefined));
    this.#set('[data-pulls]', countWords(figures?.pulls));
    for (const team of teams) {
      this.#tray(team, countWords(figures === null ? undefined : (figures.teams[team] ?? 0)), nowMs);
    }
    this.#tray('dead', countWords(figures?.dead), nowMs);
  }

  #tray(name: string, text: string, nowMs: number): void {
    const count = this.#part(`[data-tray="${name}"] [data-count]`);
    if (count.textContent !== text) {
      if (count.textContent !== '–' && text !== '–') this.#freshUntilMs.set(name, nowMs + freshMs);
      count.textContent = text;
    }
    this.#part(`[data-tray="${name}"]`).toggleAttribute('data-fresh', (this.#freshUntilMs.get(name) ?? 0) > nowMs);
  }

  #set(selector: string, text: string): void {
    const part = this.#part(selector);
    if (part.textContent !== text) part.textContent = text;
  }

  #part(selector: string): HTMLElement {
    const known = this.#parts.get(selector);
    if (known !== undefined) return known;
    const part = find(this.#widget, selector, HTMLElement);
    this.#parts.set(selector, part);
    return part;
  }
}
