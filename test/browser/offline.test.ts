import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { siteApp } from '../../src/site/serve/app.ts';
import { listen, type Listening } from '../../src/site/serve/listen.ts';
import { builtPages, dist } from '../tools/built-pages.ts';

// A server of its own, because this test ends it.
let server: Listening;

test.use({ serviceWorkers: 'allow' });
test.beforeEach(async () => {
  server = await listen(await siteApp(dist), '127.0.0.1', 0);
});
test.afterEach(() => server.close());

async function visitOnce(page: Page): Promise<void> {
  await page.goto(server.url);
  await expect(page.getByText('Ready to work offline.')).toBeVisible({ timeout: 30_000 });
}

test('after the first visit every page opens without network', async ({ page, context }) => {
  await visitOnce(page);
  await context.setOffline(true);
  await server.close();
  for (const path of builtPages()) {
    await page.goto(new URL(path, server.url).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const fonts = await page.evaluate(
      () => document.fonts.check('850 40px Archivo') && document.fonts.check('16px Hyperlegible'),
    );
    expect(fonts, `fonts of ${path}`).toBe(true);
  }
});

test('the search works without network', async ({ page, context }) => {
  await visitOnce(page);
  await context.setOffline(true);
  await server.close();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('component');
  await expect(page.getByRole('status').filter({ hasText: /^\d+ pages?$/ })).toBeVisible();
  await page.getByRole('dialog').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('components run without network: ours, and one that is translated here', async ({ page, context }) => {
  await visitOnce(page);
  await context.setOffline(true);
  await server.close();
  await page.getByRole('button', { name: 'Triage this mail' }).click();
  await expect(page.getByText(/^This page: .*ms, measured now$/)).toBeVisible();
  await page.goto(`${server.url}drop/`);
  await page.getByRole('button', { name: 'priority.wasm' }).click();
  await expect(page.getByRole('button', { name: 'Call assess' })).toBeEnabled();
});

test('a new version waits until the learner takes it', async ({ page }) => {
  const copy = await mkdtemp(join(tmpdir(), 'mailroom-site-'));
  await cp(dist, copy, { recursive: true });
  await visitOnce(page);
  await page.reload();
  // The same address, a newer site.
  await server.close();
  await appendFile(join(copy, 'sw.js'), '\n// A newer one.\n');
  server = await listen(await siteApp(copy), '127.0.0.1', Number(new URL(server.url).port));
  await page.reload();
  await expect(page.getByText('A new version is ready. Your progress stays as it is.')).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Reload with the new version' }).click();
  await reloaded;
  await expect(page.getByText('Ready to work offline.')).toBeVisible();
  await rm(copy, { recursive: true });
});

test('an unknown address without network says so in our words', async ({ page, context }) => {
  await visitOnce(page);
  await context.setOffline(true);
  await server.close();
  await page.goto(`${server.url}no-such-page/`);
  await expect(page.getByRole('heading', { name: 'Return to sender' })).toBeVisible();
});
