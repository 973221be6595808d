import { z } from 'zod';
import { hpaBehaviorSchema } from './hpa.ts';

/** With what, where and when recordings were made. */
const makingShape = {
  madeOn: z.iso.date(),
  /** Program name to version; of a recording with a header also component file to sha256. */
  versions: z.record(z.string(), z.string()),
  machine: z.string(),
};

/** What a recording was made with; its lines do not say all of it. */
export const recordingFactsSchema = z.strictObject({
  file: z.string().regex(/^[a-z0-9-]+\.jsonl$/),
  /** One sentence: what happened. */
  title: z.string(),
  messages: z.int().positive(),
  pollingIntervalS: z.number().positive(),
  cooldownPeriodS: z.number().min(0),
  maxReplicaCount: z.int().positive(),
  lagThreshold: z.int().positive(),
  behavior: hpaBehaviorSchema.nullable(),
  /** Set when the broker came back without its data. */
  streamLost: z.boolean(),
  /** What the workers were: programs for Linux, or components under the Wasm shim. */
  runtime: z.enum(['native', 'wasm']).default('native'),
  /** Of a recording that has a header, what that says; else the list's own words hold. */
  making: z.strictObject({ ...makingShape, shimStandIn: z.boolean().optional() }).optional(),
});

/** recordings.json beside the recordings. */
export const recordingListSchema = z.strictObject({
  version: z.literal(1),
  ...makingShape,
  recordings: z.array(recordingFactsSchema),
});

export type RecordingFacts = z.output<typeof recordingFactsSchema>;
export type RecordingList = z.output<typeof recordingListSchema>;

/** With what this recording was made, whether it says so itself or the list does. */
export function makingOf(list: RecordingList, { making }: RecordingFacts): NonNullable<RecordingFacts['making']> {
  const { madeOn, versions, machine } = list;
  return making ?? { madeOn, versions, machine };
}
