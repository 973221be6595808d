import { z } from 'zod';
import { hpaBehaviorSchema } from './hpa.ts';

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
});

/** recordings.json beside the recordings. */
export const recordingListSchema = z.strictObject({
  version: z.literal(1),
  madeOn: z.iso.date(),
  /** Program name to version. */
  versions: z.record(z.string(), z.string()),
  machine: z.string(),
  recordings: z.array(recordingFactsSchema),
});

export type RecordingFacts = z.output<typeof recordingFactsSchema>;
export type RecordingList = z.output<typeof recordingListSchema>;
