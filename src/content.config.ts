import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { lessonSchema } from './core/lesson/front-matter.ts';

/**
 * One loader for both folders: with two, Starlight's sidebar groups stay silently empty for the folder outside
 * src/content/docs. The id is the page's address, so lessons/01-you-got-mail/index.mdx is /lessons/01-you-got-mail/.
 */
const loader = glob({
  base: '.',
  pattern: ['src/content/docs/**/[^_]*.{md,mdx}', 'lessons/**/[^_]*.{md,mdx}'],
  generateId: ({ entry }) =>
    entry
      .replace(/^src\/content\/docs\//, '')
      .replace(/\.mdx?$/, '')
      .replace(/\/index$/, ''),
});

export const collections = {
  docs: defineCollection({
    loader,
    schema: docsSchema({ extend: z.object({ lesson: lessonSchema.optional() }) }),
  }),
};
