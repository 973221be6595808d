import type { Rule } from './tree.ts';

const code = /^(src|test|bin|lessons)\/.*\.(ts|astro|css|mjs)$/;
const maxLines = 300;
const maxColumns = 140;

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

/** The formatter holds code to 120 columns; this finds what it cannot break: strings and comments. */
export const lineLength: Rule = {
  name: 'line length',
  find: (files) =>
    files
      .filter(({ path }) => code.test(path))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, index) =>
          // An address or an SVG path cannot be broken.
          line.length <= maxColumns || /https?:\/\/|\bd="M/.test(line)
            ? []
            : [{ path, line: index + 1, message: `has ${line.length} columns, at most ${maxColumns}: break the text` }],
        ),
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
