import { z } from 'zod';
import { languageSchema, levelSchema, mailSchema, teamSchema } from '../mail.ts';
import { phrasingSetSchema, truthSchema } from '../seeded-mail.ts';

/** `right` of `mails`, and the same as a share from 0 to 1; a share of no mails is 0. */
export const scoreSchema = z.strictObject({ right: z.int(), mails: z.int(), share: z.number() });

/** How often the level, the team and the existing issue were what a human reader says, and how often all three. */
export const scoresSchema = z.strictObject({
  level: scoreSchema,
  team: scoreSchema,
  issue: scoreSchema,
  allThree: scoreSchema,
});

/** What the components said, in the words of the truth; `rejected` when there was no verdict. */
export const answerSchema = z.union([
  z.strictObject({ level: levelSchema, team: teamSchema, issue: z.string().optional() }),
  z.strictObject({ rejected: z.string() }),
]);

/** A mail with at least one wrong answer, for a reader to open. */
export const mistakeSchema = z.strictObject({
  mail: mailSchema,
  truth: truthSchema,
  phrasing: z.strictObject({ id: z.string(), set: phrasingSetSchema }),
  answer: answerSchema,
  wrong: z.array(z.enum(['level', 'team', 'issue'])).min(1),
});

export const accuracySchema = z.strictObject({
  all: scoresSchema,
  bySet: z.record(phrasingSetSchema, scoresSchema),
  byLanguage: z.record(languageSchema, scoresSchema),
  /** Mails by their true level (outside) and the level that was answered (inside); rejected ones are not in it. */
  confusion: z.record(levelSchema, z.record(levelSchema, z.int())),
  mistakes: z.array(mistakeSchema),
});

export type Score = z.output<typeof scoreSchema>;
export type Scores = z.output<typeof scoresSchema>;
export type Answer = z.output<typeof answerSchema>;
export type Mistake = z.output<typeof mistakeSchema>;
export type Accuracy = z.output<typeof accuracySchema>;
