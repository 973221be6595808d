/**
 * How long to wait before the next attempt, in milliseconds: twice as long each time, up to `mostMs`, and between
 * half of that and all of it by chance, so that many boards do not come back in step. `attempt` counts from 1.
 */
export function backoffMs(attempt: number, firstMs: number, mostMs: number, chance: number): number {
  const wholeMs = Math.min(mostMs, firstMs * 2 ** Math.min(attempt - 1, 30));
  return wholeMs * (0.5 + chance / 2);
}
