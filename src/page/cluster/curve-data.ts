import type { Sample } from '../../model/simulation/sample.ts';

/** One curve's numbers, in the form that the chart library takes: first the seconds, then each line; null is a gap. */
export type CurveData = [number[], ...(number | null)[][]];

/** A top of the scale that is a round number, so that the curve does not jump with every mail. */
export function roundTop(highest: number, least: number): number {
  const wanted = Math.max(highest, least);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 3, 5, 8, 10].find((step) => step * power >= wanted) ?? 10;
  return factor * power;
}

/** The samples so far and the present moment as columns. */
export function columns(samples: readonly Sample[], now: Sample, lines: readonly (keyof Sample)[]): CurveData {
  const all = (samples.at(-1)?.tS ?? -1) < now.tS ? [...samples, now] : samples;
  const [times, ...rest] = ['tS' as const, ...lines].map((line) => all.map((sample) => Number(sample[line])));
  return [times ?? [], ...rest];
}
