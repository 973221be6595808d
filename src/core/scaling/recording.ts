import { z } from 'zod';
import { type RecordingHeader, recordingHeaderSchema } from './recording-header.ts';

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
  /** Messages in the streams of verdicts and of the dead, since the recording began. */
  verdicts: z.int().min(0).optional(),
  dead: z.int().min(0).optional(),
});
/** What KEDA answers the HPA with, asked for through the API server as the HPA does; null while it has no answer. */
export const kedaLineSchema = z.object({
  ...base,
  kind: z.literal('keda'),
  metric: z.string(),
  /** The whole lag as a Kubernetes quantity. */
  value: z.string().nullable(),
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
  restarts: z.int().min(0).optional(),
  /** What Kubernetes wrote down of its start, in whole seconds: created, scheduled, sandbox, started, ready. */
  times: z.record(z.string(), z.string()).optional(),
});
export const eventLineSchema = z.object({
  ...base,
  kind: z.literal('event'),
  component: z.string().nullable(),
  reason: z.string(),
  message: z.string(),
  object: z.string(),
  /** The event's own time: whole seconds from older components, microseconds from newer ones. */
  at: z.string().nullish(),
  type: z.string().nullish(),
  count: z.int().nullish(),
});
export const markLineSchema = z.object({
  ...base,
  kind: z.literal('mark'),
  what: z.string(),
  messages: z.int().optional(),
});
/** When each mail of the recorder's burst was taken, in seconds as `s`, in order. */
export const arrivalsLineSchema = z.object({ ...base, kind: z.literal('arrivals'), at: z.array(z.number()) });
/** What became of the mails that the recorder sent; an id counts once. */
export const accountLineSchema = z.object({
  ...base,
  kind: z.literal('account'),
  sent: z.int().min(0),
  ids: z.int().min(0),
  accepted: z.int().min(0),
  triaged: z.int().min(0),
  dead: z.int().min(0),
  waiting: z.int().min(0),
  lost: z.int().min(0),
  doubled: z.int().min(0),
});
/** The first mail of the burst on its way, with all that had to happen before somebody judged it. */
export const flightLineSchema = z.object({
  ...base,
  kind: z.literal('flight'),
  mail: z.string(),
  /** The pod that judged it, if its log was still there. */
  pod: z.string().nullable(),
  /** In order of time; `by` is the program that did it, `s` as everywhere. */
  steps: z.array(z.object({ step: z.string(), by: z.string(), s: z.number() })),
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
  kedaLineSchema,
  arrivalsLineSchema,
  accountLineSchema,
  flightLineSchema,
]);

export type RecordingLine = z.output<typeof recordingLineSchema>;
/** What a line says, before it is known when that was. */
export type LineFields<L extends RecordingLine = RecordingLine> = L extends RecordingLine ? Omit<L, 't' | 's'> : never;
export type LineOf<K extends RecordingLine['kind']> = Extract<RecordingLine, { kind: K }>;

/** The header of a recording; undefined for one that was made before there were headers. */
export function recordingHeader(text: string): RecordingHeader | undefined {
  const first = text.slice(0, text.indexOf('\n'));
  return isHeader(first) ? recordingHeaderSchema.parse(JSON.parse(first)) : undefined;
}

const isHeader = (line: string) => line.startsWith('{"kind":"recording"');

/** Reads JSON lines but the header; throws with the line's number when one is not a recording's. */
export function parseRecording(text: string): RecordingLine[] {
  const lines: RecordingLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || (index === 0 && isHeader(line))) continue;
    try {
      lines.push(recordingLineSchema.parse(JSON.parse(line)));
    } catch (cause) {
      throw new Error(`line ${index + 1} is no line of a scaling recording; see the README beside it`, { cause });
    }
  }
  return lines;
}
