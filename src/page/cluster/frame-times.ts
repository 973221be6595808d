const kept = 1200;

/** The last frame times of a playing widget, for the benchmark and for nobody else. */
export class FrameTimes {
  readonly #timesMs: number[] = [];
  #at = 0;

  add(ms: number): void {
    this.#timesMs[this.#at % kept] = ms;
    this.#at += 1;
  }

  clear(): void {
    this.#timesMs.length = 0;
    this.#at = 0;
  }

  get count(): number {
    return this.#timesMs.length;
  }

  /** 95 of 100 frames took at most this long; NaN before the first frame. */
  get p95Ms(): number {
    const sorted = this.#timesMs.toSorted((a, b) => a - b);
    return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN;
  }
}
