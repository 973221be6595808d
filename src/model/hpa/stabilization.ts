import type { Recommendation } from './history.ts';

/**
 * Without `behavior`: the highest recommendation of the window wins. It is what the formula wanted, before limits: a
 * wish of 38 that could only become 4 is still there 15 seconds later and lifts 4 to the maximum, although the queue
 * is almost empty by then. Two recorded runs show exactly that ("All metrics below target", new size 5).
 * Source: horizontal.go `stabilizeRecommendation` (an entry exactly as old as the window still counts).
 */
export function stabilizePlain(
  recommendations: readonly Recommendation[],
  desired: number,
  nowS: number,
  windowS: number,
): number {
  let highest = desired;
  for (const { tS, replicas } of recommendations) {
    if (tS >= nowS - windowS && replicas > highest) highest = replicas;
  }
  return highest;
}

/**
 * With `behavior`: not above the lowest wish of the scale-up window, not below the highest of the scale-down window.
 * Source: horizontal.go `stabilizeRecommendationWithBehaviors` (an entry exactly as old as the window is out).
 */
export function stabilizeWithBehavior(
  recommendations: readonly Recommendation[],
  current: number,
  desired: number,
  nowS: number,
  upWindowS: number,
  downWindowS: number,
): number {
  let lowest = desired;
  let highest = desired;
  for (const { tS, replicas } of recommendations) {
    if (tS > nowS - upWindowS) lowest = Math.min(lowest, replicas);
    if (tS > nowS - downWindowS) highest = Math.max(highest, replicas);
  }
  return Math.min(Math.max(current, lowest), highest);
}
