import { z } from 'zod';

const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** A day as "2026-11-23". YAML makes a Date of an unquoted one, so both come in and the text comes out. */
const daySchema = z
  .union([z.iso.date(), z.date()], { error: 'expected a day such as 2026-11-23' })
  .transform((day) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10)));

/** A quiz question. Every answer says why it is right or wrong, because that is where the learning is. */
export const questionSchema = z
  .strictObject({
    id: slugSchema,
    text: z.string().min(1),
    answers: z.array(z.strictObject({ text: z.string().min(1), right: z.boolean(), why: z.string().min(1) })).min(2),
  })
  .refine((question) => question.answers.filter((answer) => answer.right).length === 1, {
    error: 'expected exactly one answer with "right: true"',
    path: ['answers'],
  });

/** Something the learner does in a lesson and that is checked; a passed one gets a postmark. */
export const lessonCheckSchema = z.strictObject({ id: slugSchema, title: z.string().min(1) });

/** Where a claim comes from, and when it was read there last. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  read: daySchema,
});

/** The key `lesson` in the front matter of lessons/NN-slug/index.mdx. The page title says what you will be able to do. */
export const lessonSchema = z.strictObject({
  number: z.int().min(1).max(99),
  /** The short name for lists, such as "You got mail". */
  name: z.string().min(1).max(40),
  minutes: z.int().min(1).max(15),
  /** Where the exercises run. */
  where: z.array(z.enum(['page', 'cluster'])).min(1),
  /** Day on which somebody last followed the whole lesson and every step held. */
  verified: daySchema,
  /** What it was followed with, such as "jco 1.35.0". */
  versions: z.array(z.string().min(1)).min(1),
  checks: z.array(lessonCheckSchema).min(1),
  questions: z.array(questionSchema).length(3, 'expected three questions'),
  sources: z.array(sourceSchema).min(1),
});

export type Question = z.output<typeof questionSchema>;
export type LessonCheck = z.output<typeof lessonCheckSchema>;
export type Source = z.output<typeof sourceSchema>;
export type LessonFrontMatter = z.output<typeof lessonSchema>;
