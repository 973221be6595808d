import type { RecordingFacts, RecordingList } from '../../core/scaling/recording-facts.ts';

/** What a reader has to know of a recording before believing it. */
export interface RecordedFacts {
  /** One sentence: what happened. */
  readonly what: string;
  /** Where, when, and with which versions. */
  readonly madeWith: string;
}

/** From recordings.json, which says it for recordings without a header of their own. */
export function recordedFacts({ title }: RecordingFacts, { madeOn, machine, versions }: RecordingList): RecordedFacts {
  const named = Object.entries(versions).map(([program, version]) => `${program} ${version}`);
  return {
    what: `${title}.`,
    madeWith: `Recorded on ${madeOn}: ${machine}; ${named.join(', ')}. The workers were native programs.`,
  };
}
