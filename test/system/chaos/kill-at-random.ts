import { setTimeout as pause } from 'node:timers/promises';
import { createRandom } from '../../../src/core/mail/generate/random.ts';

/** What can be killed and started again; times in milliseconds, from and to. */
export interface Victim {
  readonly name: string;
  /** Between a start and the next kill. */
  readonly livesMs: readonly [number, number];
  /** Between a kill and the next start. */
  readonly goneMs: readonly [number, number];
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/**
 * Kills each victim again and again until `calm`, at times that the seed gives; each lives its own life, so that some
 * are gone together. All run at the end. Gives how often each was killed.
 */
export async function killAtRandom(
  victims: readonly Victim[],
  seed: number,
  calm: AbortSignal,
): Promise<Record<string, number>> {
  const life = async ({ name, livesMs, goneMs, kill, start }: Victim, index: number) => {
    const random = createRandom(seed * 1000 + index);
    const between = ([from, to]: readonly [number, number]) => from + random.below(to - from + 1);
    let kills = 0;
    while (true) {
      await pause(between(livesMs), undefined, { signal: calm }).catch(() => undefined);
      if (calm.aborted) return [name, kills] as const;
      await kill();
      kills += 1;
      await pause(between(goneMs));
      await start();
    }
  };
  return Object.fromEntries(await Promise.all(victims.map(life)));
}
