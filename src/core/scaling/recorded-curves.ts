import { z } from 'zod';

const steps = z.array(z.tuple([z.number(), z.number().min(0)]));

/** A recorded run beside a simulated one: pairs of second and value, each held until the next. */
export const recordedCurvesSchema = z.strictObject({
  /** The recording's file, without its ending. */
  name: z.string(),
  replicas: steps,
  lag: steps,
});

export type RecordedCurves = z.output<typeof recordedCurvesSchema>;

/** What a curve had at that second; null before it began and after it ended. */
export function heldAt(points: RecordedCurves['lag'], atS: number): number | null {
  const last = points.at(-1);
  if (last === undefined || atS > last[0]) return null;
  return points.findLast(([tS]) => tS <= atS)?.[1] ?? null;
}
