import type { Rule } from './tree.ts';

const vague = /^src\/(.*\/)?(utils?|common|helpers?|misc|shared|lib|index)(\.[a-z.]+|\/.*)$/;

export const vagueNames: Rule = {
  name: 'vague names',
  find: (files) =>
    files
      .filter(({ path }) => vague.test(path) && !path.startsWith('src/content/'))
      .map(({ path }) => ({
        path,
        message: 'the name does not say what is inside: name it after the one thing it does',
      })),
};

/** What may be in git, by ending. A new kind of file is a decision: add it here with the reader in mind. */
const endings = new Set(
  [
    'astro css html mdx md svg png woff2 webmanifest txt',
    'ts mjs json jsonc jsonl eml yaml yml',
    'rs toml lock wit wasm wat sh env',
  ].flatMap((line) => line.split(' ')),
);

/** Files without such an ending. Each must exist: one that is gone is a leftover of this list. */
export const namedFiles = [
  '.ci/run',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  'LICENSE',
  'cluster-scripts/node-image/Dockerfile',
  'labs/mail-triage/manifests/broker/nats-server.conf',
];

export function unexpectedFiles(named: readonly string[] = namedFiles): Rule {
  return {
    name: 'unexpected files',
    find: (files) => {
      const there = new Set(files.map(({ path }) => path));
      const unexpected = files
        .filter(({ path }) => !named.includes(path) && !endings.has(/\.([^./]+)$/.exec(path)?.[1] ?? ''))
        .map(({ path }) => ({
          path,
          message: 'this kind of file is not expected: test/tidy/names.ts lists which are',
        }));
      const gone = named
        .filter((path) => !there.has(path))
        .map((path) => ({
          path,
          message: 'is an exception in test/tidy/names.ts and no longer exists: remove it there',
        }));
      return [...unexpected, ...gone];
    },
  };
}

/** A program is executable, and only a program is: git keeps the bit, and a wrong one fails elsewhere. */
export const executableBits: Rule = {
  name: 'executable bits',
  find: (files) =>
    files
      .filter(
        ({ text, executable }) => text.startsWith('#!') !== executable && !(text.startsWith('#![') && !executable),
      )
      .map(({ path, executable }) => ({
        path,
        message: executable
          ? 'is executable but does not start with "#!": git update-index --chmod=-x'
          : 'starts with "#!" but is not executable: git update-index --chmod=+x',
      })),
};
