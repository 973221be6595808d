import { recordingListSchema, type RecordingFacts, type RecordingList } from '../../core/scaling/recording-facts.ts';
import { parseRecording } from '../../core/scaling/recording.ts';
import { compareWithRecording, type Comparison } from '../../model/replay/compare.ts';

export interface ComparedRun {
  readonly facts: RecordingFacts;
  readonly comparison: Comparison;
}

/** Replays every recording of the list through the model. `texts` are the files by path. */
export function comparedRuns(
  list: unknown,
  texts: Readonly<Record<string, string>>,
): { list: RecordingList; runs: ComparedRun[] } {
  const parsed = recordingListSchema.parse(list);
  const runs = parsed.recordings.map((facts) => {
    const text = Object.entries(texts).find(([path]) => path.endsWith(`/${facts.file}`))?.[1];
    if (text === undefined) throw new Error(`expected the recording ${facts.file} beside recordings.json, found none`);
    return { facts, comparison: compareWithRecording(parseRecording(text), facts) };
  });
  return { list: parsed, runs };
}

/** A difference in seconds with its sign; "neither did" when it happened on neither side. */
export function differenceWords(seconds: number | null): string {
  if (seconds === null) return 'neither did';
  const rounded = Math.round(Math.abs(seconds) * 10) / 10;
  if (rounded === 0) return 'under 0.1 s';
  return `${rounded.toFixed(1)} s ${seconds < 0 ? 'earlier' : 'later'}`;
}
