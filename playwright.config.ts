import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments, findChromium } from './test/tools/chromium.ts';

const executablePath = findChromium();

/**
 * Tests of the built site as `npm start` serves it: with the real headers, on a port that the system gives.
 * Build first (`npm run build`); `npm test` does. An `axe*.test.ts` is an accessibility test, all others
 * are journeys. Playwright's runner reads the port from the address that the server prints.
 */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  // One at a time: the tests measure times, and CI has two cores.
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  webServer: {
    command: 'node src/cli/main.ts start --no-build --no-open --port 0',
    // A system that runs on this machine is not the tests'.
    env: { MAILROOM_STATE_DIR: 'test-results/no-system' },
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<mailroom_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGINT', timeout: 5_000 },
    timeout: 60_000,
  },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${process.env['MAILROOM_PORT'] ?? '4321'}`,
    // A service worker would keep the whole site anew for each test; offline.test.ts lets it.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: { args: chromiumArguments, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    { name: 'journeys', testIgnore: '**/axe*.test.ts' },
    { name: 'axe', testMatch: '**/axe*.test.ts' },
  ],
});
