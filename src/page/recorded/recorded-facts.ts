import { recordingListSchema } from '../../core/scaling/recording-facts.ts';

/** What a reader has to know of a recording before believing it. */
export interface RecordedFacts {
  /** One sentence: what happened. */
  readonly what: string;
  /** Where, when, and with which versions. */
  readonly madeWith: string;
}

/** From recordings.json, which says it for recordings without a header of their own. */
export function recordedFacts(file: string, _text: string, list: unknown): RecordedFacts {
  const { recordings, madeOn, machine, versions } = recordingListSchema.parse(list);
  const facts = recordings.find((one) => one.file === file);
  if (facts === undefined) throw new Error(`expected ${file} in recordings.json, found no such entry`);
  const named = Object.entries(versions).map(([program, version]) => `${program} ${version}`);
  return {
    what: `${facts.title}.`,
    madeWith: `Recorded on ${madeOn}: ${machine}; ${named.join(', ')}. The workers were native programs.`,
  };
}
