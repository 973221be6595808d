import * as z from 'zod/mini';

/**
 * What a learner has done, kept in the browser and in the exported file. The version changes when an older file
 * can no longer be read as it stands.
 */
export const progressVersion = 1;

/** Longest text that is read as progress, in UTF-16 code units: a full workshop needs less than a tenth of it. */
export const progressTextLimit = 262_144;

const entriesLimit = 2_000;

/** Lesson folder and name, such as "01-you-got-mail/urgent-mail". */
export const progressKeySchema = z
  .string()
  .check(
    z.maxLength(120),
    z.regex(/^\d{2}-[a-z0-9-]+\/[a-z0-9-]+$/, 'expected a lesson and a name, such as "01-you-got-mail/urgent-mail"'),
  );

const bounded = z.refine<Record<string, unknown>>(
  (entries) => Object.keys(entries).length <= entriesLimit,
  `expected at most ${entriesLimit} entries`,
);
const optionSchema = z.string().check(z.minLength(1), z.maxLength(60));

export const progressSchema = z.strictObject({
  app: z.literal('mailroom'),
  version: z.literal(progressVersion),
  /** Check to the moment when it passed first, ISO 8601 in UTC. */
  checks: z.record(progressKeySchema, z.iso.datetime()).check(bounded),
  /** Prediction or question to the option that the learner chose. */
  choices: z.record(progressKeySchema, optionSchema).check(bounded),
});

export type Progress = z.output<typeof progressSchema>;

export function emptyProgress(): Progress {
  return { app: 'mailroom', version: progressVersion, checks: {}, choices: {} };
}

/** The first pass counts: doing a check again does not move its date. */
export function passCheck(progress: Progress, key: string, at: Date): Progress {
  if (key in progress.checks) return progress;
  return { ...progress, checks: { ...progress.checks, [key]: at.toISOString() } };
}

export function choose(progress: Progress, key: string, option: string): Progress {
  return { ...progress, choices: { ...progress.choices, [key]: option } };
}

/** Both together: the earlier date of a check wins, and choices of `incoming` win over those of `kept`. */
export function mergeProgress(kept: Progress, incoming: Progress): Progress {
  const checks = { ...kept.checks };
  for (const [key, at] of Object.entries(incoming.checks)) {
    const before = checks[key];
    checks[key] = before !== undefined && before < at ? before : at;
  }
  return { ...kept, checks, choices: { ...kept.choices, ...incoming.choices } };
}
