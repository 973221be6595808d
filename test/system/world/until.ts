import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is something, and gives it. An answer that fails counts as none.
 *
 * @throws {Error} with `what` and the last failure when nothing came within the time
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  { withinMs = 15_000, everyMs = 25 }: { withinMs?: number; everyMs?: number } = {},
): Promise<T> {
  const endMs = performance.now() + withinMs;
  let last = 'nothing';
  do {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await pause(everyMs);
  } while (performance.now() < endMs);
  throw new Error(`expected ${what} within ${withinMs} ms, found ${last}`);
}
