/** One thing that `npm test` runs: a program of node_modules/.bin with its arguments, bounded in time. */
export type Step = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly timeoutMs: number;
  /** What to do when it fails: one sentence for somebody who has not seen it fail before. */
  readonly todo: string;
};

const minute = 60_000;

/** In this order, so that what is cheap and tells most comes first. `quick` ones make up `npm run check:quick`. */
export const quickSteps: readonly Step[] = [
  {
    name: 'format',
    command: ['oxfmt', '--check', '.'],
    timeoutMs: minute,
    todo: 'npm run format writes the files as they should be.',
  },
  {
    name: 'lint',
    command: ['oxlint', '--type-aware', '--deny-warnings'],
    timeoutMs: 2 * minute,
    todo: 'Each finding names its rule; .oxlintrc.json has the reasons, test/lint/rooms.ts the walls.',
  },
  {
    name: 'types',
    command: ['tsc', '-b', 'tsconfig.rooms.json'],
    timeoutMs: 3 * minute,
    todo: 'TS6307 is an import through a wall, TS2584 a browser name in a room that has no browser.',
  },
  {
    name: 'unit',
    command: ['vitest', 'run', '--project', 'unit', '--reporter', 'dot'],
    timeoutMs: 5 * minute,
    todo: 'npm run test:unit -- NAME runs one file alone.',
  },
];

export const slowSteps: readonly Step[] = [
  {
    name: 'astro check',
    command: ['astro', 'check', '--minimumFailingSeverity', 'hint'],
    timeoutMs: 5 * minute,
    todo: 'It types the .astro files; the place of each finding stands above.',
  },
  {
    name: 'dead code',
    command: ['knip'],
    timeoutMs: 2 * minute,
    todo: 'Remove what nothing uses, or name its entry in knip.json with the reason.',
  },
  {
    name: 'markdown',
    command: ['markdownlint-cli2'],
    timeoutMs: minute,
    todo: '.markdownlint-cli2.jsonc says which rules hold.',
  },
  {
    name: 'content',
    command: ['vitest', 'run', '--project', 'content', '--reporter', 'dot'],
    timeoutMs: 5 * minute,
    todo: 'CONTRIBUTING.md says what a lesson must have.',
  },
  {
    name: 'commands',
    command: ['vitest', 'run', '--project', 'commands', '--reporter', 'dot'],
    timeoutMs: 5 * minute,
    todo: 'npm run test:commands -- NAME runs one file alone.',
  },
  {
    name: 'system',
    command: ['vitest', 'run', '--project', 'system', '--reporter', 'dot'],
    timeoutMs: 12 * minute,
    todo: 'npm run test:system -- NAME runs one file alone; it starts a broker, a gateway and workers.',
  },
  {
    name: 'build',
    command: ['astro', 'build'],
    timeoutMs: 8 * minute,
    todo: 'npm run build shows it alone.',
  },
  {
    name: 'built pages',
    command: ['vitest', 'run', '--project', 'built', '--reporter', 'dot'],
    timeoutMs: 3 * minute,
    todo: 'Budgets, links and headers of dist/ as built by the step before.',
  },
  {
    name: 'browser',
    command: ['playwright', 'test', '--project=journeys'],
    timeoutMs: 15 * minute,
    todo: 'npm run test:browser -- NAME runs one file alone; test-results/ has a trace of each failure.',
  },
  {
    name: 'accessibility',
    command: ['playwright', 'test', '--project=axe'],
    timeoutMs: 10 * minute,
    todo: 'Each finding names the element, the rule and where to read about it.',
  },
];
