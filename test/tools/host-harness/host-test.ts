import { expect, test as base } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildHarness } from './build.ts';
import type { HostReport, HostRequest } from './harness.ts';
import { serveHarness } from './serve.ts';

const root = new URL('../../../', import.meta.url);
const folder = (path: string) => fileURLToPath(new URL(path, root));

interface PerTest {
  /** Runs a component in a page that has nothing but the host's client, under the site's policies. */
  readonly runComponent: (request: HostRequest) => Promise<HostReport>;
}

interface PerWorker {
  readonly harnessAddress: string;
}

/** Tests of the component host by itself. A violation of the policy or an uncaught error fails the test. */
export const test = base.extend<PerTest, PerWorker>({
  harnessAddress: [
    // Playwright wants to see that this needs no other fixture.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const out = mkdtempSync(join(tmpdir(), 'mailroom-host-'));
      await buildHarness(folder('public/components'), out);
      const { server, address } = await serveHarness([out, folder('public'), folder('test/fixtures')]);
      await use(address);
      server.close();
      rmSync(out, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  runComponent: async ({ page, harnessAddress }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(harnessAddress);
    await expect(page).toHaveTitle('ready');
    await use((request) => page.evaluate((asked) => window.runComponent(asked), request));
    expect(complaints).toEqual([]);
  },
});

/** A file of test/fixtures/components as a stranger's component. */
export function fixture(name: string): HostRequest['main'] {
  return { kind: 'url', url: `/components/${name}.wasm` };
}

export { expect };
