import type { Rule } from './tree.ts';

const code = /^(src|test|bin|lessons)\/.*\.(ts|astro|css|mjs)$/;
const maxLines = 300;
const maxColumns = 130;

export const fileLength: Rule = {
  name: 'file length',
  find: (files) =>
    files
      .filter(({ path }) => code.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > maxLines)
      .map(({ path, lines }) => ({
        path,
        message: `has ${lines} lines, at most ${maxLines} are easy to read: move one thing of it into a file of its own`,
      })),
};

/** What counts of a line: a sentence in quotes stays whole, so that a search finds it; an address cannot break. */
const broken = (line: string) => line.replace(/(['"`]).*\1/, '').replace(/https?:\/\/\S+/g, '');

/** The formatter holds code to 120 columns; this finds what it leaves alone: comments. */
export const lineLength: Rule = {
  name: 'line length',
  find: (files) =>
    files
      .filter(({ path }) => code.test(path) && !path.endsWith('.astro'))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, index) => {
          const columns = broken(line).length;
          if (columns <= maxColumns) return [];
          return [{ path, line: index + 1, message: `has ${columns} columns, at most ${maxColumns}: break the text` }];
        }),
      ),
};

/** Package managers' files grow by themselves; everything else over this size needs a reason to be in git. */
const maxBytes = 1 << 20;
const mayBeLarge = /^(package-lock\.json)$/;

export const blobSize: Rule = {
  name: 'blob size',
  find: (files) =>
    files
      .filter(({ path, bytes }) => bytes > maxBytes && !mayBeLarge.test(path))
      .map(({ path, bytes }) => ({
        path,
        message: `has ${bytes} bytes, at most ${maxBytes}: every clone pays for it for ever. Make it at build time`,
      })),
};
