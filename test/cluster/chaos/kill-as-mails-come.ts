import { setTimeout as pause } from 'node:timers/promises';

/** What can be killed. Whoever starts it again is not here: the kubelet, a Deployment, up.sh. */
export interface Victim {
  /** What is counted: mails that were taken, or mails that have their verdict or their place among the dead. */
  readonly counts: 'accepted' | 'settled';
  /** It is killed once for each so many mails that have been counted. */
  readonly every: number;
  /** At most so often. */
  readonly most: number;
  /** False when there was nothing to kill just now: then it is tried again. */
  readonly kill: () => Promise<boolean>;
}

const lookEveryMs = 100;

/**
 * Kills each victim again and again until `calm`. What counts is how far the mails are, never the time: a slow machine
 * gets as many kills as a quick one, and always comes to do some work between them.
 */
export async function killAsMailsCome(
  victims: readonly Victim[],
  progress: () => Readonly<Record<Victim['counts'], number>>,
  calm: AbortSignal,
): Promise<void> {
  const lives = victims.map((victim) => ({ victim, due: victim.every, left: victim.most }));
  while (!calm.aborted) {
    for (const life of lives) {
      const { counts, every, kill } = life.victim;
      if (calm.aborted || life.left === 0 || progress()[counts] < life.due || !(await kill())) continue;
      life.left -= 1;
      life.due += every;
    }
    await pause(lookEveryMs, undefined, { signal: calm }).catch(() => undefined);
  }
}
