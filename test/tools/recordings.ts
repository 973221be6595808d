import { readFileSync } from 'node:fs';
import { recordingListSchema } from '../../src/core/scaling/recording-facts.ts';
import type { RecordingFacts, RecordingList } from '../../src/core/scaling/recording-facts.ts';
import { parseRecording } from '../../src/core/scaling/recording.ts';
import type { RecordingLine } from '../../src/core/scaling/recording.ts';

const folder = new URL('../../labs/mail-triage/recordings/', import.meta.url);

/** The recordings of real scaling that are kept with the tests, and what they were made with. */
export function recordingList(): RecordingList {
  return recordingListSchema.parse(JSON.parse(readFileSync(new URL('recordings.json', folder), 'utf8')));
}

export function readRecording(facts: RecordingFacts): RecordingLine[] {
  return parseRecording(readFileSync(new URL(facts.file, folder), 'utf8'));
}
