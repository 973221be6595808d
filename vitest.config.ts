import { defineConfig } from 'vitest/config';

/**
 * Four projects: `unit` needs nothing but the sources and is quick, `content` reads lessons and pages, `commands`
 * starts the mailroom command as a person does, `built` reads dist/.
 * Browser journeys are Playwright's: playwright.config.ts.
 */
export default defineConfig({
  test: {
    passWithNoTests: false,
    testTimeout: 60_000,
    // Two cores are what CI has; a machine with more is as fast with two for tests this small.
    maxWorkers: 2,
    projects: ['unit', 'content', 'commands', 'built'].map((name) => ({
      extends: true as const,
      test: { name, include: [`test/${name}/**/*.test.ts`] },
    })),
  },
});
