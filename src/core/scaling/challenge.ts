import { z } from 'zod';
import { scalingSettingsSchema } from './settings.ts';

/** What a run must keep to. Every goal is an upper limit, so that one scale fits all. */
export const challengeGoalSchema = z.discriminatedUnion('kind', [
  /** 95 of 100 mails are acknowledged within this time after they came in. */
  z.strictObject({ kind: z.literal('p95-age'), atMostS: z.number().positive() }),
  /** No mail is older than this, done or not. */
  z.strictObject({ kind: z.literal('max-age'), atMostS: z.number().positive() }),
  /** Pods that exist, averaged over the run. */
  z.strictObject({ kind: z.literal('average-pods'), atMost: z.number().positive() }),
  /** Pods at the end of the run: 0 asks for scale to zero. */
  z.strictObject({ kind: z.literal('pods-at-end'), atMost: z.int().min(0) }),
  /** How often the number of replicas may change. */
  z.strictObject({ kind: z.literal('changes'), atMost: z.int().min(0) }),
  /** Mails that gave up, were lost, or are not done at the end. */
  z.strictObject({ kind: z.literal('mails-left'), atMost: z.int().min(0) }),
  /** Deliveries beyond the first of each mail. */
  z.strictObject({ kind: z.literal('redeliveries'), atMost: z.int().min(0) }),
]);

export const challengeSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  /** Where the learner begins. */
  start: scalingSettingsSchema,
  /** What may be changed, as paths into the settings such as `keda.pollingIntervalS`; the rest is put back. */
  mayChange: z.array(z.string()).min(1),
  goals: z.array(challengeGoalSchema).min(1),
  /** Every seed is run and the worst one counts, so that luck does not. */
  seeds: z.array(z.int().min(0).max(0xffff_ffff)).min(1).max(5),
});

export type ChallengeGoal = z.output<typeof challengeGoalSchema>;
export type Challenge = z.output<typeof challengeSchema>;
