/** A scale of equal steps, so that labels can stand beside a drawing that stretches. */
export interface PlotScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const steps = [1, 2, 5, 10, 20, 30, 50, 100, 200, 500, 1000];

/** The smallest scale of at most `most` equal steps that holds both ends. */
export function plotScale(lowest: number, highest: number, most: number): PlotScale {
  for (const step of steps) {
    const from = Math.floor(lowest / step) * step;
    const count = Math.max(1, Math.ceil((highest - from) / step));
    if (count > most) continue;
    const ticks = Array.from({ length: count + 1 }, (_, index) => from + index * step);
    return { from, to: from + count * step, ticks };
  }
  throw new Error(`expected a range of at most ${most * 1000}, found ${lowest} to ${highest}`);
}

/** Where a value stands on a drawing of 0 to 100. */
export function place(scale: PlotScale, value: number): number {
  return Math.round(((value - scale.from) / (scale.to - scale.from)) * 10_000) / 100;
}
