import { defineConfig } from 'vitest/config';
import { InOrder } from './test/cluster/world/in-order.ts';

/**
 * Six projects: `unit` needs nothing but the sources and is quick, `content` reads lessons and pages, `commands`
 * starts the mailroom command as a person does, `system` runs broker, gateway and workers, `built` reads dist/,
 * `cluster` makes a real cluster through the kit. Browser journeys are Playwright's: playwright.config.ts.
 */
export default defineConfig({
  test: {
    passWithNoTests: false,
    testTimeout: 60_000,
    // Two cores are what CI has; a machine with more is as fast with two for tests this small.
    maxWorkers: 2,
    sequence: { sequencer: InOrder },
    projects: [
      ...['unit', 'content', 'commands', 'built'].map((name) => ({
        extends: true as const,
        test: { name, include: [`test/${name}/**/*.test.ts`] },
      })),
      {
        extends: true as const,
        // One file after another: each starts programs that want the machine, and some measure time.
        test: {
          name: 'system',
          include: ['test/system/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true as const,
        // One file after another, in an order of their own (InOrder): they share one cluster.
        test: {
          name: 'cluster',
          include: ['test/cluster/**/*.test.ts'],
          globalSetup: ['test/cluster/world/setup.ts'],
          fileParallelism: false,
          testTimeout: 420_000,
          hookTimeout: 420_000,
        },
      },
    ],
  },
});
