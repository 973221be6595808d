import { z } from 'zod';

const base = { t: z.iso.datetime(), s: z.number() };
const conditions = z.record(z.string(), z.string());

/** Broker's jsz page, about once a second. */
export const lagLineSchema = z.object({
  ...base,
  kind: z.literal('lag'),
  pending: z.int().min(0),
  ack_pending: z.int().min(0),
  lag: z.int().min(0),
  redelivered: z.int().min(0),
});
export const deploymentLineSchema = z.object({
  ...base,
  kind: z.literal('deployment'),
  /** Replicas wanted, pods there, pods ready. */
  spec: z.int().min(0),
  status: z.int().min(0),
  ready: z.int().min(0),
});
export const hpaLineSchema = z.object({
  ...base,
  kind: z.literal('hpa'),
  current: z.int().nullable(),
  desired: z.int().nullable(),
  /** Average per pod as a Kubernetes quantity: "187" or "250m". */
  metric: z.string().nullable(),
  min: z.int(),
  max: z.int(),
  lastScaleTime: z.iso.datetime().nullable(),
  conditions: z.record(z.string(), z.tuple([z.string(), z.string()])),
});
export const scaledObjectLineSchema = z.object({
  ...base,
  kind: z.literal('scaledobject'),
  conditions,
  lastActiveTime: z.iso.datetime().nullable(),
});
export const podLineSchema = z.object({
  ...base,
  kind: z.literal('pod'),
  name: z.string(),
  phase: z.string(),
  ready: z.boolean(),
  terminating: z.boolean(),
  deleted: z.boolean(),
});
export const eventLineSchema = z.object({
  ...base,
  kind: z.literal('event'),
  component: z.string().nullable(),
  reason: z.string(),
  message: z.string(),
  object: z.string(),
});
export const markLineSchema = z.object({
  ...base,
  kind: z.literal('mark'),
  what: z.string(),
  messages: z.int().optional(),
});
export const noteLineSchema = z.object({ ...base, kind: z.literal('note'), text: z.string() });

/** One line of a recording of real scaling: `t` is UTC, `s` seconds after the last mail was published. */
export const recordingLineSchema = z.discriminatedUnion('kind', [
  lagLineSchema,
  deploymentLineSchema,
  hpaLineSchema,
  scaledObjectLineSchema,
  podLineSchema,
  eventLineSchema,
  markLineSchema,
  noteLineSchema,
]);

export type RecordingLine = z.output<typeof recordingLineSchema>;
export type LineOf<K extends RecordingLine['kind']> = Extract<RecordingLine, { kind: K }>;

/** Reads JSON lines; throws a ZodError or SyntaxError with the line's number when one is not a recording's. */
export function parseRecording(text: string): RecordingLine[] {
  const lines: RecordingLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      lines.push(recordingLineSchema.parse(JSON.parse(line)));
    } catch (cause) {
      throw new Error(`line ${index + 1} is no line of a scaling recording; see the README beside it`, { cause });
    }
  }
  return lines;
}
