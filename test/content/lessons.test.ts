import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lessonSchema } from '../../src/core/lesson/front-matter.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const today = new Date().toISOString().slice(0, 10);

/** Parts of a lesson in their order; a lesson may have more between them. */
const parts = ['Predict, then run', 'Why it works', 'Practise', 'What goes wrong', 'Three questions', 'Sources'];

const lessons = globSync('lessons/*/index.mdx', { cwd: root }).map((file) => {
  const text = readFileSync(`${root}${file}`, 'utf8');
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const data: unknown = parse(frontMatter);
  return { file, slug: file.split(/[\\/]/)[1] ?? '', data, body };
});

/** Everything under `lesson` in the front matter; the schema's own message says what is wrong. */
const lessonOf = (data: unknown) =>
  lessonSchema.parse(typeof data === 'object' && data !== null && 'lesson' in data ? data.lesson : undefined);

test('there is a lesson', () => {
  expect(lessons.length).toBeGreaterThan(0);
});

describe.each(lessons)('$slug', ({ slug, data, body }) => {
  test('the folder has its number', () => {
    expect(slug).toMatch(new RegExp(`^${String(lessonOf(data).number).padStart(2, '0')}-[a-z0-9-]+$`));
  });

  test('the parts come in the order of every lesson', () => {
    const headings = Array.from(body.matchAll(/^## (.+)$/gm), (match) => match[1] ?? '');
    expect(headings.filter((heading) => parts.includes(heading))).toEqual(parts);
  });

  test('each question has answers that say why', () => {
    const answers = lessonOf(data).questions.flatMap((question) => question.answers);
    expect(answers.filter(({ why }) => why.length <= 20).map(({ text }) => text)).toEqual([]);
  });

  test('every check and question has a name of its own', () => {
    const { checks, questions } = lessonOf(data);
    const names = [...checks, ...questions].map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  test('no day lies in the future', () => {
    const { verified, sources } = lessonOf(data);
    const days = [verified, ...sources.map(({ read }) => read)];
    expect(days.filter((day) => day > today)).toEqual([]);
  });

  test('it says what versions it was followed with, by number', () => {
    for (const version of lessonOf(data).versions) expect(version).toMatch(/ \d+(\.\d+)+/);
  });
});

test('no two lessons have the same number', () => {
  const numbers = lessons.map(({ data }) => lessonOf(data).number);
  expect(new Set(numbers).size).toBe(numbers.length);
});
