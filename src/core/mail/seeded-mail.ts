import { z } from 'zod';
import { openIssueIdSchema } from './issues.ts';
import { languageSchema, levelSchema, mailSchema, teamSchema } from './mail.ts';

/** `seen` phrasings may be read by the author of the rules; `held-out` ones are kept from them. */
export const phrasingSets = ['seen', 'held-out'] as const;
export const drillKinds = ['poison', 'duplicate', 'huge', 'non-utf-8', 'out-of-order'] as const;

export const phrasingSetSchema = z.enum(phrasingSets);
export const drillKindSchema = z.enum(drillKinds);

/** What a human reader of the mail says. `issue` is missing when the matter is not one of the open issues. */
export const truthSchema = z.strictObject({
  level: levelSchema,
  team: teamSchema,
  issue: openIssueIdSchema.optional(),
  language: languageSchema,
});

/**
 * What the system should do with a mail that was damaged on purpose: give a verdict, give the same verdict again
 * but keep one, or reject the mail with this tag of the variant `rejection`.
 */
export const drillExpectationSchema = z.enum(['verdict', 'verdict-once', 'empty', 'unreadable', 'too-large']);

export const drillSchema = z.strictObject({
  kind: drillKindSchema,
  expect: drillExpectationSchema,
  /** One sentence for the reader. */
  because: z.string(),
  /** The bytes on the wire, where they are not the UTF-8 of the body; `hex` has two digits a byte. */
  rawBody: z.strictObject({ charset: z.string(), hex: z.string() }).optional(),
});

/**
 * A mail with all that its generator knows about it. For a mail that must be rejected, `truth` is that of the mail
 * before it was damaged, and no verdict can be compared with it.
 */
export const seededMailSchema = z.strictObject({
  mail: mailSchema,
  truth: truthSchema,
  phrasing: z.strictObject({ id: z.string(), set: phrasingSetSchema }),
  /** Mails about the same event share it, whoever wrote them and in whatever language. */
  matter: z.string(),
  drill: drillSchema.optional(),
});

export type PhrasingSet = z.output<typeof phrasingSetSchema>;
export type DrillKind = z.output<typeof drillKindSchema>;
export type DrillExpectation = z.output<typeof drillExpectationSchema>;
export type Drill = z.output<typeof drillSchema>;
export type Truth = z.output<typeof truthSchema>;
export type SeededMail = z.output<typeof seededMailSchema>;
