import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that is in git, or will be: tracked, or new and not ignored. */
export type File = {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly executable: boolean;
  /** Empty for a file that is not text. */
  readonly text: string;
};

/** What a rule found: where, what, and what to do. `line` counts from 1. */
export type Finding = { readonly path: string; readonly line?: number; readonly message: string };

/** A house rule over all files; its `name` is what CONTRIBUTING.md and an exception call it. */
export type Rule = { readonly name: string; readonly find: (files: readonly File[]) => Finding[] };

const root = fileURLToPath(new URL('../..', import.meta.url));
const notText = /\.(wasm|png|woff2|ico)$/;

/** All files of the repository, in the order of their paths. */
export function readTree(): File[] {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
    maxBuffer: 16 << 20,
  });
  if (git.status !== 0) throw new Error(`expected git ls-files to list the files, found: ${git.stderr}`);
  const files: File[] = [];
  for (const path of new Set(git.stdout.split('\0'))) {
    const stat = path === '' ? undefined : lstatSync(join(root, path), { throwIfNoEntry: false });
    // Deleted but not yet committed, or a link to somewhere else.
    if (stat === undefined || !stat.isFile()) continue;
    files.push({
      path,
      bytes: stat.size,
      executable: (stat.mode & 0o100) !== 0,
      text: notText.test(path) ? '' : readFileSync(join(root, path), 'utf8'),
    });
  }
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A made-up file for the test of a rule. */
export function file(path: string, text: string, rest: Partial<File> = {}): File {
  return { path, text, bytes: Buffer.byteLength(text), executable: false, ...rest };
}

/** The rules and their test quote what they ban. */
const quoting = /^test\/(tidy\/|unit\/tidy\.test\.ts$)/;

/** A rule that looks for a pattern line by line in the files that `where` matches. */
export function lineRule(name: string, where: RegExp, pattern: RegExp, message: (found: string) => string): Rule {
  return {
    name,
    find: (files) =>
      files
        .filter(({ path }) => where.test(path) && !quoting.test(path))
        .flatMap(({ path, text }) =>
          text.split('\n').flatMap((line, index) => {
            const found = pattern.exec(line);
            return found === null ? [] : [{ path, line: index + 1, message: message(found[0].trim()) }];
          }),
        ),
  };
}
