import { historyMs, type BoardSample } from './board-state.ts';

/** One curve's numbers as the chart library takes them: first the seconds (0 is the last look), then each line. */
type Columns = [number[], ...(number | null)[][]];

/** A longer pause between two looks is a gap of the curve: nobody looked. */
const gapMs = 3500;

/** How many seconds the curves reach back: whole minutes, and no more than there is. */
export function reachS(samples: readonly BoardSample[]): number {
  const coveredMs = (samples.at(-1)?.atMs ?? 0) - (samples[0]?.atMs ?? 0);
  return Math.min(historyMs / 1000, Math.max(1, Math.ceil(coveredMs / 60_000)) * 60);
}

export function curveColumns(
  samples: readonly BoardSample[],
  lines: readonly ('depth' | 'inPerS' | 'outPerS')[],
): Columns {
  const nowMs = samples.at(-1)?.atMs ?? 0;
  const seconds: number[] = [];
  const values: (number | null)[][] = lines.map(() => []);
  let lastMs = samples[0]?.atMs ?? 0;
  for (const sample of samples) {
    if (sample.atMs - lastMs > gapMs) {
      seconds.push((lastMs + 1 - nowMs) / 1000);
      for (const column of values) column.push(null);
    }
    lastMs = sample.atMs;
    seconds.push((sample.atMs - nowMs) / 1000);
    for (const [index, line] of lines.entries()) values[index]?.push(sample[line]);
  }
  return [seconds, ...values];
}
