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

test('an unknown address without network says so in our words', async ({ page, context }) => {
  await visitOnce(page);
  await context.setOffline(true);
  await server.close();
  await page.goto(`${server.url}no-such-page/`);
  await expect(page.getByRole('heading', { name: 'Return to sender' })).toBeVisible();
});
