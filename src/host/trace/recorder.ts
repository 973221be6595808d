import type { TraceEvent } from '../../core/component/trace.ts';

/** Where finished events go, and how many calls were only counted. */
export type TraceSink = (events: TraceEvent[], dropped: number) => void;

const batchEvents = 64;
const batchMs = 50;

/** Collects events and hands them on in batches, so that a trace costs few messages. */
export class TraceRecorder {
  readonly #sink: TraceSink;
  readonly #limit: number;
  #events: TraceEvent[] = [];
  #recorded = 0;
  #dropped = 0;
  #reported = 0;
  #started = performance.now();
  #flushed = 0;
  #depth = 0;

  constructor(limit: number, sink: TraceSink) {
    this.#limit = limit;
    this.#sink = sink;
  }

  /** A call from the page begins: times count from here. */
  begin(): void {
    this.#started = performance.now();
  }

  enter(): { atMs: number; depth: number } {
    return { atMs: performance.now() - this.#started, depth: this.#depth++ };
  }

  leave(event: Omit<TraceEvent, 'tookMs'>): void {
    this.#depth = event.depth;
    if (this.#recorded >= this.#limit) this.#dropped++;
    else {
      this.#recorded++;
      this.#events.push({ ...event, tookMs: performance.now() - this.#started - event.atMs });
    }
    if (this.#events.length >= batchEvents || performance.now() - this.#flushed > batchMs) this.flush();
  }

  flush(): void {
    this.#flushed = performance.now();
    if (this.#events.length === 0 && this.#dropped === this.#reported) return;
    this.#sink(this.#events, this.#dropped);
    this.#events = [];
    this.#reported = this.#dropped;
  }
}
