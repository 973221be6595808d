import { lineRule, type Rule } from './tree.ts';

const code = /\.(ts|mjs|astro|css|rs|toml|sh|wit|mdx|ya?ml)$/;

const unfinished = /\b(TODO|FIXME|XXX|HACK)\b/;

export const leftovers: Rule = lineRule(
  'leftovers',
  code,
  unfinished,
  (found) => `leftover "${found}": finish it, or file an issue and remove the note`,
);

const test = /^test\/.*\.ts$/;

export const focusedTests: Rule = lineRule(
  'focused or skipped tests',
  test,
  /\b(test|it|describe)\s*\.\s*(only|skip|fixme|todo|skipIf|runIf)\b/,
  (found) => `"${found}" leaves tests out quietly: run them, or delete them`,
);

export const sleeps: Rule = lineRule(
  'sleeps in tests',
  test,
  /\bwaitForTimeout\b|\bsetTimeout\(\s*(resolve|done|r)\b|\bsleep\(/,
  (found) => `"${found}" waits for time: wait for what a person would see (expect(...).toBeVisible, expect.poll)`,
);

export const typeHoles: Rule = lineRule(
  'holes in the types',
  /\.(ts|astro|mjs)$/,
  /@ts-(ignore|nocheck)|\bas any(?=[;,)\].])|:\s*any\b(?=\s*[,;=)\]>])|<any>/,
  (found) => `"${found}" switches the compiler off: parse with zod, or name the type`,
);
