import type { LessonFrontMatter } from '../../core/lesson/front-matter.ts';
import { lessonMarks } from '../../core/lesson/marks.ts';

/** What of a page in Astro's collection counts here. */
interface Page {
  readonly id: string;
  readonly data: { readonly title: string; readonly lesson?: LessonFrontMatter | undefined };
}

/** A lesson as lists show it. */
export interface ListedLesson {
  /** The folder's name, such as "01-you-got-mail". */
  readonly slug: string;
  readonly path: string;
  /** What the learner will be able to do. */
  readonly title: string;
  readonly lesson: LessonFrontMatter;
  /** Number with two digits, as on a timetable. */
  readonly number: string;
  readonly marks: readonly string[];
}

/** The lessons among the site's pages, in their order. */
export function listLessons(pages: readonly Page[]): ListedLesson[] {
  return pages
    .flatMap(({ id, data }) => {
      if (data.lesson === undefined) return [];
      const slug = id.replace(/^lessons\//, '');
      const number = String(data.lesson.number).padStart(2, '0');
      const marks = lessonMarks(slug, data.lesson);
      return [{ slug, path: `/lessons/${slug}/`, title: data.title, lesson: data.lesson, number, marks }];
    })
    .toSorted((one, other) => one.lesson.number - other.lesson.number);
}
