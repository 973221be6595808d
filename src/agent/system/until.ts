import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks again every `everyMs` until `check` gives something other than undefined; a check that throws has not happened
 * yet. Throws after `timeoutMs` with what was expected and what the last check said.
 */
export async function until<T>(
  expected: string,
  timeoutMs: number,
  check: () => Promise<T | undefined> | T | undefined,
  everyMs = 100,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    let last = 'no answer';
    try {
      const value = await check();
      if (value !== undefined) return value;
    } catch (error) {
      if (error instanceof EndedEarly) throw error;
      last = error instanceof Error ? error.message : String(error);
    }
    if (performance.now() > end) {
      throw new Error(`expected ${expected} within ${timeoutMs / 1000} s, found: ${last}`);
    }
    await wait(everyMs);
  }
}

/** What was waited for can no longer happen. */
export class EndedEarly extends Error {
  override readonly name = 'EndedEarly';
}
