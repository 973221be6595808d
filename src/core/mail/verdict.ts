import { z } from 'zod';
import { levelSchema, teamSchema } from './mail.ts';

/** One signal that a rule found; the weights of an assessment add up to its score. */
export const reasonSchema = z.strictObject({
  signal: z.string(),
  weight: z.int(),
  found: z.string(),
});

export const assessmentSchema = z.strictObject({
  level: levelSchema,
  score: z.int(),
  reasons: z.array(reasonSchema),
});

/** What `existing-issue` found; `score` is a likeness from 0 to 100. */
export const matchSchema = z.strictObject({
  issue: z.string(),
  team: teamSchema,
  score: z.int().min(0).max(100),
  reasons: z.array(reasonSchema),
});

export const issueSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  details: z.string(),
  team: teamSchema,
  thread: z.array(z.string()),
});

/** The record `verdict` of the WIT package, in the shape that jco gives it. */
export const verdictSchema = z.strictObject({
  mail: z.string(),
  priority: assessmentSchema,
  existingIssue: matchSchema.optional(),
  team: teamSchema,
  routing: z.array(reasonSchema),
});

/** Why a mail gets no verdict: the variant `rejection` of the WIT package. Sizes are bytes of UTF-8. */
export const rejectionSchema = z.discriminatedUnion('tag', [
  z.strictObject({ tag: z.literal('empty'), val: z.undefined().optional() }),
  z.strictObject({ tag: z.literal('too-large'), val: z.strictObject({ found: z.int(), limit: z.int() }) }),
  z.strictObject({ tag: z.literal('unreadable'), val: z.string() }),
]);

export type Reason = z.output<typeof reasonSchema>;
export type Assessment = z.output<typeof assessmentSchema>;
export type Match = z.output<typeof matchSchema>;
export type Issue = z.output<typeof issueSchema>;
export type Verdict = z.output<typeof verdictSchema>;
export type Rejection = z.output<typeof rejectionSchema>;
