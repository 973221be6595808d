import type { Reckoning } from './account.ts';

/** Of answers by how often they were given: how many there were. */
export const total = (answers: Readonly<Record<string, number>>): number =>
  Object.values(answers).reduce((sum, count) => sum + count, 0);

/** Whether a mail ended as none should. A mail that nobody wanted counts too: whoever sends a load has it taken. */
export function hasWrongEnd({ refused, lost, doubled, both, unexpected }: Reckoning): boolean {
  return total(refused) + lost + doubled + both + unexpected > 0;
}

/** Whether it is open how a mail ends: nobody answered for it, or it is still in the queue. */
export function hasOpenEnd({ unanswered, waiting }: Reckoning): boolean {
  return total(unanswered) + waiting > 0;
}
