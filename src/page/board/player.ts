import type { BoardEvent } from '../../core/board/event.ts';

/** A pause of the browser (another tab, a busy machine) is not caught up with. */
const longestFrameMs = 200;

/** Gives the events of a recording at their times, as fast as the reader wants. */
export class RecordingPlayer {
  readonly #events: readonly BoardEvent[];
  readonly #take: (event: BoardEvent) => void;
  readonly #onChange: () => void;
  #next = 0;
  #atMs = 0;
  #handle: number | undefined;
  #lastMs: number | undefined;
  speed = 1;
  readonly endMs: number;

  constructor(events: readonly BoardEvent[], take: (event: BoardEvent) => void, onChange: () => void) {
    this.#events = events;
    this.#take = take;
    this.#onChange = onChange;
    this.endMs = events.at(-1)?.atMs ?? 0;
  }

  get playing(): boolean {
    return this.#handle !== undefined;
  }

  get atMs(): number {
    return this.#atMs;
  }

  get ended(): boolean {
    return this.#next >= this.#events.length;
  }

  play(): void {
    if (this.playing || this.ended) return;
    this.#lastMs = undefined;
    this.#frame();
    this.#onChange();
  }

  pause(): void {
    if (this.#handle === undefined) return;
    cancelAnimationFrame(this.#handle);
    this.#handle = undefined;
    this.#onChange();
  }

  /** To the beginning; the board is the caller's to empty. */
  rewind(): void {
    this.#next = 0;
    this.#atMs = 0;
    this.#onChange();
  }

  /** Gives all events up to a time at once. */
  advanceTo(atMs: number): void {
    this.#atMs = Math.min(atMs, this.endMs);
    for (let event = this.#events[this.#next]; event !== undefined; event = this.#events[this.#next]) {
      if (event.atMs > this.#atMs) break;
      this.#next += 1;
      this.#take(event);
    }
  }

  #frame(): void {
    this.#handle = requestAnimationFrame((nowMs) => {
      const passedMs = this.#lastMs === undefined ? 0 : Math.min(nowMs - this.#lastMs, longestFrameMs);
      this.#lastMs = nowMs;
      this.advanceTo(this.#atMs + passedMs * this.speed);
      if (this.ended) this.pause();
      else this.#frame();
    });
  }
}

/** The moment of a recording with the longest queue: it tells more than an empty beginning. */
export function fullestMs(events: readonly BoardEvent[]): number {
  let fullest = { atMs: 0, depth: -1 };
  for (const event of events) {
    if (event.kind !== 'figures') continue;
    const depth = event.waiting + event.inWork;
    if (depth > fullest.depth) fullest = { atMs: event.atMs, depth };
  }
  return fullest.atMs;
}
