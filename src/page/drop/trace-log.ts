import type { TraceEvent } from '../../core/component/trace.ts';
import { find } from '../dom/find.ts';
import { traceTable } from '../trace/trace-table.ts';

/** Calls that a component makes to its host, drawn at most once a frame. */
export class TraceLog {
  readonly #place: HTMLElement;
  #events: TraceEvent[] = [];
  #dropped = 0;
  #drawing = false;

  constructor(widget: HTMLElement) {
    this.#place = find(widget, '[data-trace]', HTMLElement);
  }

  clear(): void {
    this.#events = [];
    this.#dropped = 0;
    this.#place.replaceChildren();
  }

  add(events: readonly TraceEvent[], dropped: number): void {
    this.#events.push(...events);
    this.#dropped = dropped;
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      this.#draw();
    });
  }

  #draw(): void {
    const denied = this.#events.filter((event) => event.denied).length;
    const more = this.#dropped === 0 ? '' : `, ${this.#dropped} more only counted`;
    const caption = `Trace: ${this.#events.length} calls to the host, ${denied} denied${more}`;
    this.#place.replaceChildren(traceTable(this.#events, caption));
  }
}
