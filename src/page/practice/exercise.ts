import * as z from 'zod/mini';
import { levelSchema, teamSchema } from '../../core/mail/mail.ts';

const demandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), is: levelSchema }),
  z.strictObject({ kind: z.literal('team'), is: teamSchema }),
  /** Without `is`: it must be a new matter. */
  z.strictObject({ kind: z.literal('issue'), is: z.optional(z.string()) }),
  /** At least `atLeast` different words of the list stand in the subject or the body. */
  z.strictObject({ kind: z.literal('words'), words: z.array(z.string()), atLeast: z.int() }),
]);

/** A task with its own checks: write a mail so that the component says this. */
export const exerciseSchema = z.strictObject({
  /** Name of the check in the lesson's front matter. */
  id: z.string(),
  title: z.string(),
  task: z.string(),
  demands: z.array(demandSchema),
  /** From a nudge to nearly the answer. */
  hints: z.array(z.string()),
  /** Passes every demand; a test runs it. */
  solution: z.strictObject({ subject: z.string(), body: z.string() }),
});

/** What the learner's mail, or the verdict on it, must show. */
export type Demand = z.output<typeof demandSchema>;
export type Exercise = z.output<typeof exerciseSchema>;
