/// <reference types="vite/types/importMeta.d.ts" />
import { recordingListSchema, type RecordingFacts } from '../../core/scaling/recording-facts.ts';
import { parseRecording, type RecordingLine } from '../../core/scaling/recording.ts';

const lists: Record<string, unknown> = import.meta.glob('/labs/mail-triage/recordings/recordings.json', {
  import: 'default',
  eager: true,
});
/** recordings.json as it was when the site was built. */
export const recordingList = recordingListSchema.parse(Object.values(lists)[0]);

/** Every recording beside it, by path from the repository's root. */
export const recordingTexts: Readonly<Record<string, string>> = import.meta.glob(
  '/labs/mail-triage/recordings/*.jsonl',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/** The lines and the settings of a recording, by its file's name without ".jsonl". Throws when there is none. */
export function readRecording(name: string): [RecordingLine[], RecordingFacts] {
  const facts = recordingList.recordings.find(({ file }) => file === `${name}.jsonl`);
  const text = recordingTexts[`/labs/mail-triage/recordings/${name}.jsonl`];
  if (facts === undefined || text === undefined) {
    throw new Error(
      `expected ${name}.jsonl beside recordings.json and an entry in it, found ${text === undefined ? 'no file' : 'no entry'}`,
    );
  }
  return [parseRecording(text), facts];
}
