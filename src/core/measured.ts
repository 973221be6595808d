import { z } from 'zod';

const natural = z.int().nonnegative();

/** How one figure was found; the figure itself stands beside it, in `figures`. */
export const figureNoteSchema = z.strictObject({
  /** Such as "ratio", "bytes", "ms", "mails/s", "share" (0 to 1). */
  unit: z.string(),
  /** What was measured against what, in one sentence for a reader. */
  meaning: z.string(),
  /** How often; the figure is the median of the rounds. */
  rounds: z.int().positive(),
  /** Lowest and highest round; the same twice where nothing can vary. */
  spread: z.tuple([z.number(), z.number()]),
  /** What we aim for, where there is an aim. */
  goal: z.string().optional(),
  /** What the figure was made of, such as the two times of a ratio. */
  parts: z.record(z.string(), z.number()).optional(),
});

/** What became of the mails that came in while programs were killed at random. Ids of mails, if not said otherwise. */
const chaosCounts = {
  /** Mails, of which some had the same id. */
  sent: natural,
  accepted: natural,
  triaged: natural,
  dead: natural,
  /** Still in the queue when the run was over. */
  waiting: natural,
  /** Accepted, and nowhere to be found. */
  lost: natural,
  /** With two verdicts. */
  doubled: natural,
  /** With a verdict and among the dead. */
  both: natural,
  /** Which must not get a verdict, and how many of them are among the dead. */
  poison: natural,
  poisonDead: natural,
};

/** One run. */
export const chaosRunSchema = z.strictObject({
  seed: natural,
  ...chaosCounts,
  /** With a verdict though they are poison, or among the dead though they are not. */
  unexpected: natural,
  /** Program, or way of killing it, to how often it was killed. */
  kills: z.record(z.string(), natural),
  seconds: z.number().nonnegative(),
});

/** The sums of some runs, and the account of each. */
export const chaosSummarySchema = z.strictObject({
  seeds: z.array(natural),
  ...chaosCounts,
  unexpected: natural,
  /** How many times a program was killed. */
  kills: natural,
  runs: z.array(chaosRunSchema),
});

/**
 * A file of test/results, as `npm run bench NAME` writes it. A page that quotes a measured figure reads it from
 * there. The figures stand at the top, as plain numbers by name, so that anything can read them.
 */
export const measuredSchema = z
  .object({
    name: z.string(),
    date: z.iso.date(),
    /** Program to version, such as { chromium: "156.0.8078.79" }. */
    versions: z.record(z.string(), z.string()),
    machine: z.strictObject({ cores: z.int().positive(), platform: z.string() }),
    notes: z.record(z.string(), figureNoteSchema),
    chaos: chaosSummarySchema.optional(),
  })
  .catchall(z.number())
  .refine((file) => Object.keys(file.notes).every((name) => typeof file[name] === 'number'), {
    message: 'expected a number at the top for each name in notes',
  });

export type FigureNote = z.output<typeof figureNoteSchema>;
export type ChaosRun = z.output<typeof chaosRunSchema>;
export type ChaosSummary = z.output<typeof chaosSummarySchema>;
export type Measured = z.output<typeof measuredSchema>;
