import { z } from 'zod';
import { boardEventSchema, type BoardEvent } from './event.ts';

/** The first line of a recording: what ran, when, and with which programs. */
export const recordingHeaderSchema = z.strictObject({
  kind: z.literal('recording'),
  version: z.literal(1),
  recordedAt: z.iso.datetime(),
  seconds: z.number().positive(),
  /** What ran worker and gateway, as in the state of the system. */
  host: z.string(),
  workers: z.int().nonnegative(),
  /** Program to version, and component file to sha256. */
  versions: z.record(z.string(), z.string()),
  /** One sentence: what was sent and what was slowed down. */
  what: z.string(),
});

export type RecordingHeader = z.output<typeof recordingHeaderSchema>;

export interface BoardRecording {
  readonly header: RecordingHeader;
  readonly events: readonly BoardEvent[];
}

/** Reads JSON lines. Throws with the line's number when one has another form, or comes before its time. */
export function parseBoardRecording(text: string): BoardRecording {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const header = parseLine(recordingHeaderSchema, lines[0] ?? '', 1);
  let lastMs = 0;
  const events = lines.slice(1).map((line, index) => {
    const event = parseLine(boardEventSchema, line, index + 2);
    if (event.atMs < lastMs) {
      throw new Error(`line ${index + 2}: expected a time from ${lastMs} ms on, found ${event.atMs} ms.`);
    }
    lastMs = event.atMs;
    return event;
  });
  return { header, events };
}

function parseLine<T>(schema: z.ZodType<T>, line: string, number: number): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`line ${number} is no line of a board recording; src/core/board/ has its form.`, { cause });
  }
}
