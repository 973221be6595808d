import type { FrameTimes } from './frame-times.ts';

/** Longer pauses of the browser (another tab, a busy machine) are not caught up with: the simulated clock just waits. */
const longestFrameMs = 100;

/** Turns the browser's frames into simulated seconds while it plays. */
export class Player {
  readonly #onFrame: (simulatedS: number, nowMs: number) => void;
  readonly #frames: FrameTimes;
  #handle: number | undefined;
  #lastMs: number | undefined;
  /** Simulated seconds in one real second. */
  speed = 1;

  constructor(frames: FrameTimes, onFrame: (simulatedS: number, nowMs: number) => void) {
    this.#frames = frames;
    this.#onFrame = onFrame;
  }

  get playing(): boolean {
    return this.#handle !== undefined;
  }

  play(): void {
    if (this.playing) return;
    this.#lastMs = undefined;
    this.#next();
  }

  pause(): void {
    if (this.#handle !== undefined) cancelAnimationFrame(this.#handle);
    this.#handle = undefined;
  }

  #next(): void {
    this.#handle = requestAnimationFrame((nowMs) => {
      const passedMs = this.#lastMs === undefined ? 0 : nowMs - this.#lastMs;
      this.#lastMs = nowMs;
      if (passedMs > 0) this.#frames.add(passedMs);
      this.#next();
      this.#onFrame((Math.min(passedMs, longestFrameMs) / 1000) * this.speed, nowMs);
    });
  }
}
