import { z } from 'zod';
import { levelSchema, teamSchema } from '../mail/mail.ts';

const natural = z.int().nonnegative();
/** Milliseconds: since 1970 from a live system, since its first line in a recording. */
const atMs = z.number().nonnegative();
/** W3C Trace Context, such as "00-4bf9…-00f0…-01". */
const trace = z.string().max(64);

/** What the broker says about its streams and the queue, asked once a second; every mail is in it. */
export const figuresEventSchema = z.strictObject({
  kind: z.literal('figures'),
  atMs,
  /** Mails that no worker has yet. */
  waiting: natural,
  /** Mails that a worker has and has not acknowledged. */
  inWork: natural,
  /** Requests of workers that wait at the broker for mail; none while every worker is busy. */
  pulls: natural,
  redelivered: natural,
  /** Mails that the stream has taken since it was made. */
  received: natural,
  /** Verdicts stored since their stream was made. */
  triaged: natural,
  dead: natural,
  /** Verdicts in the stream by team; a team without one is missing. */
  teams: z.partialRecord(teamSchema, natural),
});

/** A verdict that was published. Of many verdicts a second only some are told. */
export const triagedEventSchema = z.strictObject({
  kind: z.literal('triaged'),
  atMs,
  mail: z.string(),
  /** Of the mail; missing when the board did not see the mail come in. */
  subject: z.string().optional(),
  team: teamSchema,
  level: levelSchema,
  score: z.int(),
  issue: z.string().optional(),
  trace: trace.optional(),
});

/** A mail that no worker could judge. */
export const deadEventSchema = z.strictObject({
  kind: z.literal('dead'),
  atMs,
  mail: z.string(),
  reason: z.string(),
  deliveries: natural,
  trace: trace.optional(),
  /** Of the payload. */
  bytes: natural,
  /** How the payload begins, made harmless. */
  begins: z.string(),
});

/** All that the board shows comes as these, live or from a recording. */
export const boardEventSchema = z.discriminatedUnion('kind', [figuresEventSchema, triagedEventSchema, deadEventSchema]);

export type FiguresEvent = z.output<typeof figuresEventSchema>;
export type TriagedEvent = z.output<typeof triagedEventSchema>;
export type DeadEvent = z.output<typeof deadEventSchema>;
export type BoardEvent = z.output<typeof boardEventSchema>;
