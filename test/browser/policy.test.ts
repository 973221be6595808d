import { expect, test, type Page } from '@playwright/test';
import { builtPages } from '../tools/built-pages.ts';

/** Everything a page says on the console as an error, and every uncaught one. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

for (const path of builtPages()) {
  test(`${path} breaks no rule of its policy and asks no other origin`, async ({ page, baseURL }) => {
    const errors = watchErrors(page);
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
    });
    await page.goto(path);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill('mail');
    await expect(page.getByRole('status').filter({ hasText: /^\d+ pages?$/ })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    // The page for a wrong address comes with status 404, which the browser counts as an error.
    expect(errors.filter((error) => !(path === '/404/' && error.includes('status of 404')))).toEqual([]);
  });
}

test('a page runs no inline script, no text as script and no script of a blob', async ({ page }) => {
  await page.goto('/');
  const ran = await page.evaluate(async () => {
    const results: string[] = [];
    Object.assign(window, { mark: (name: string) => results.push(name) });
    const inline = document.createElement('script');
    inline.textContent = 'mark("inline")';
    document.body.append(inline);
    document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="mark(\'handler\')">');
    const blob = URL.createObjectURL(new Blob(['mark("blob")'], { type: 'text/javascript' }));
    await import(blob).catch(() => undefined);
    const setTimer: (code: string) => number = setTimeout;
    try {
      setTimer('mark("text")');
    } catch {
      // Refused at once: that is what the policy is for.
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return results;
  });
  expect(ran).toEqual([]);
});

test('a page applies no inline style', async ({ page }) => {
  await page.goto('/');
  const color = await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p id="probe" style="color: rgb(1, 2, 3)">x</p>');
    return getComputedStyle(document.querySelector('#probe') ?? document.body).color;
  });
  expect(color).not.toBe('rgb(1, 2, 3)');
});
