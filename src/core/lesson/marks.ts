import type { LessonFrontMatter } from './front-matter.ts';

/**
 * Names of everything in a lesson that can earn a postmark, as progress keeps them: "<lesson>/<check or question>",
 * such as "01-you-got-mail/first-verdict".
 */
export function lessonMarks(slug: string, lesson: Pick<LessonFrontMatter, 'checks' | 'questions'>): string[] {
  return [...lesson.checks, ...lesson.questions].map(({ id }) => `${slug}/${id}`);
}
