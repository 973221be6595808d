import { civilTime, localOffsetSeconds } from './calendar.ts';
import type { Random } from './random.ts';

/** How mails come in: evenly, in heaps with quiet between, or as on a Monday with its rush before the shops open. */
export const arrivalShapes = ['steady', 'burst', 'monday-morning'] as const;
export type ArrivalShape = (typeof arrivalShapes)[number];

/** Mean seconds between two mails for each hour of a Monday, on the passengers' clock. */
const mondayGaps = [
  600, 900, 900, 900, 600, 240, 60, 20, 15, 25, 45, 60, 75, 60, 60, 70, 60, 40, 45, 80, 120, 180, 300, 420,
] as const;

/** Endless Unix times in seconds, never falling; the first is `start`. */
export function* arrivals(shape: ArrivalShape, start: number, random: Random): Generator<number, never> {
  let now = start;
  let leftInHeap = 0;
  while (true) {
    yield now;
    if (shape === 'steady') {
      now += 30 + random.below(121);
    } else if (shape === 'burst') {
      if (leftInHeap === 0) {
        leftInHeap = 20 + random.below(41);
        now += 1200 + random.below(1201);
      } else {
        now += random.below(4);
      }
      leftInHeap -= 1;
    } else {
      const mean = mondayGaps[civilTime(now + localOffsetSeconds).hour] ?? 60;
      now += Math.floor(mean / 2) + random.below(mean + 1);
    }
  }
}
