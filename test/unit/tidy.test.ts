import { describe, expect, test } from 'vitest';
import { focusedTests, leftovers, sleeps, typeHoles } from '../tidy/leftovers.ts';
import { blobSize, fileLength, lineLength } from '../tidy/lengths.ts';
import { executableBits, unexpectedFiles, vagueNames } from '../tidy/names.ts';
import { colours, emptyWords, inlineStyles, stalePaths } from '../tidy/pages.ts';
import { exactVersions, machinePaths, movingTags, registryHosts } from '../tidy/pins.ts';
import { file, readTree, type File, type Rule } from '../tidy/tree.ts';

/** Each rule with files that it must find and files that it must leave alone. */
const rules: { rule: Rule; bad: File[]; good: File[] }[] = [
  {
    rule: fileLength,
    bad: [file('src/core/long.ts', 'x\n'.repeat(301))],
    good: [file('src/core/fine.ts', 'x\n'.repeat(300)), file('package-lock.json', 'x\n'.repeat(900))],
  },
  {
    rule: lineLength,
    bad: [file('src/core/wide.ts', `// ${'w'.repeat(140)}`)],
    good: [file('src/core/link.ts', `// https://example.org/${'w'.repeat(140)}`)],
  },
  {
    rule: blobSize,
    bad: [file('public/big.png', '', { bytes: 1_048_577 })],
    good: [file('package-lock.json', '', { bytes: 2_000_000 })],
  },
  {
    rule: leftovers,
    bad: [file('src/core/a.ts', '// TODO: later'), file('labs/x/src/lib.rs', '// FIXME')],
    good: [file('src/core/a.ts', '// the method todo() of a failure')],
  },
  {
    rule: focusedTests,
    bad: [file('test/unit/a.test.ts', 'test.only("x", f)'), file('test/unit/b.test.ts', 'describe.skip("x")')],
    good: [file('test/unit/a.test.ts', 'test("only one", f)')],
  },
  {
    rule: sleeps,
    bad: [file('test/browser/a.test.ts', 'await page.waitForTimeout(500)')],
    good: [file('test/browser/a.test.ts', 'await expect(page.getByRole("status")).toBeVisible()')],
  },
  {
    rule: typeHoles,
    bad: [file('src/core/a.ts', '// @ts-ignore'), file('src/core/b.ts', 'const a = b as any;')],
    good: [file('src/core/a.ts', 'const any = "any word"')],
  },
  {
    rule: vagueNames,
    bad: [file('src/core/utils.ts', ''), file('src/page/helpers/a.ts', ''), file('src/core/index.ts', '')],
    good: [file('lessons/01-x/index.mdx', ''), file('src/core/mail/mail.ts', '')],
  },
  {
    rule: unexpectedFiles(['LICENSE', 'gone']),
    bad: [file('report.docx', ''), file('notes', '')],
    good: [file('LICENSE', ''), file('gone', ''), file('src/core/a.ts', '')],
  },
  {
    rule: executableBits,
    bad: [file('.ci/run', '#!/bin/bash'), file('src/core/a.ts', 'x', { executable: true })],
    good: [file('.ci/run', '#!/bin/bash', { executable: true }), file('labs/x/src/lib.rs', '#![no_std]')],
  },
  {
    rule: exactVersions,
    bad: [file('package.json', '{"dependencies":{"zod":"^4.6.7"}}')],
    good: [file('package.json', '{"dependencies":{"zod":"4.6.7"}}')],
  },
  {
    rule: movingTags,
    bad: [file('labs/x/pod.yaml', 'image: nats:latest')],
    good: [file('labs/x/pod.yaml', 'image: nats:2.14.5-alpine')],
  },
  {
    rule: machinePaths,
    bad: [file('src/core/a.ts', "'/root/x'"), file('README.md', 'see /home/eve/mail')],
    good: [file('src/core/a.ts', "'https://example.org/home/page', '/usr/bin/chromium'")],
  },
  {
    rule: registryHosts,
    bad: [file('package-lock.json', '"resolved": "https://registry.example.org/zod"')],
    good: [file('package-lock.json', '"integrity": "sha512-x"')],
  },
  {
    rule: emptyWords,
    bad: [file('lessons/01-x/index.mdx', 'More is coming soon.')],
    good: [file('lessons/01-x/index.mdx', 'The mail is here.')],
  },
  {
    rule: colours,
    bad: [file('src/styles/a.css', 'a { color: #fc0; }'), file('src/page/a.astro', 'p { color: white; }')],
    good: [file('src/styles/tokens.css', '--yellow: #fc0;'), file('src/page/a.astro', '<a href="#add">')],
  },
  {
    rule: inlineStyles,
    bad: [file('src/page/a.astro', '<p style="color: var(--ink)">')],
    good: [file('src/page/a.astro', '<style>p { color: var(--ink) }</style>')],
  },
  {
    rule: stalePaths,
    bad: [file('README.md', 'See `src/gone.ts`.'), file('ARCHITECTURE.md', '[x](gone.md)')],
    good: [file('README.md', 'See `src/core/`, `npm/x y` and [x](https://example.org).'), file('src/core/a.ts', '')],
  },
];

describe('each rule finds what it is for', () => {
  test.each(rules)('$rule.name', ({ rule, bad, good }) => {
    for (const one of bad) {
      // The rule on unexpected files also looks for its exceptions: they stand beside.
      const found = rule.find([one, ...(rule.name === 'unexpected files' ? good : [])]);
      expect(found).toMatchObject([{ path: one.path }]);
    }
    expect(rule.find(good)).toEqual([]);
  });

  test('an exception that no longer exists is found', () => {
    expect(unexpectedFiles(['LICENSE']).find([])).toMatchObject([{ path: 'LICENSE' }]);
  });
});

describe('the house is tidy', () => {
  const tree = readTree();
  test.each(rules.map(({ rule }) => (rule.name === 'unexpected files' ? unexpectedFiles() : rule)))('$name', (rule) => {
    const found = rule.find(tree).map(({ path, line, message }) => `${path}${line ? `:${line}` : ''}: ${message}`);
    expect(found).toEqual([]);
  });
});
