import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

const check = '01-you-got-mail/urgent-mail';
const stored = (checks: Record<string, string>) => JSON.stringify({ app: 'mailroom', version: 1, checks, choices: {} });
const monday = stored({ [check]: '2026-11-23T08:00:00.000Z' });

async function openWith(page: Page, text: string): Promise<void> {
  await page.goto('/progress/');
  await page.evaluate((value) => localStorage.setItem('mailroom.progress', value), text);
  await page.reload();
}

const choose = (page: Page, text: string) =>
  page.getByLabel('Import').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

test('what is exported can be imported in another browser', async ({ page }) => {
  await openWith(page, monday);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^mailroom-progress-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  await openWith(page, stored({}));
  await expect(page.getByText('0 postmarks')).toBeVisible();
  await choose(page, text);
  await expect(page.getByText('Imported: 1 new postmark.')).toBeVisible();
  await expect(page.getByText('1 postmark', { exact: true })).toBeVisible();
});

for (const [name, text, found] of [
  ['no JSON', 'hello', 'found text that starts with "hello"'],
  ['another program', '{"app":"other"}', 'found JSON of something else'],
  ['a later version', monday.replace('"version":1', '"version":9'), 'found version 9'],
  ['a broken date', stored({ [check]: 'soon' }), 'found another text in checks'],
  ['a huge file', ' '.repeat(2_000_000), 'characters'],
] as const) {
  test(`a bad file is refused and nothing is lost: ${name}`, async ({ page }) => {
    await openWith(page, monday);
    await choose(page, text);
    await expect(page.getByText('Nothing was imported, and your progress is as it was.')).toBeVisible();
    await expect(page.getByText(found)).toBeVisible();
    await expect(page.getByText('1 postmark', { exact: true })).toBeVisible();
  });
}

test('reset asks first', async ({ page }) => {
  await openWith(page, monday);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 postmark', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.getByRole('button', { name: 'Remove my progress' }).click();
  await expect(page.getByText('0 postmarks')).toBeVisible();
});

test('another tab sees a new postmark at once', async ({ page, context }) => {
  await openWith(page, stored({}));
  const other = await context.newPage();
  await other.goto('/progress/');
  await choose(other, monday);
  await expect(page.getByText('1 postmark', { exact: true })).toBeVisible();
});

test('a browser that keeps nothing says so, and the page works on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/progress/');
  await choose(page, monday);
  await expect(page.getByText('1 postmark', { exact: true })).toBeVisible();
  await expect(page.getByText(/This browser keeps nothing for this page \(QuotaExceededError\)/)).toBeVisible();
});

test('stored progress that cannot be read is set aside, not thrown away', async ({ page }) => {
  await openWith(page, '{"app":"mailroom","version":7}');
  await expect(
    page.getByText(/The stored progress could not be read: expected version 1, found version 7/),
  ).toBeVisible();
  const aside = await page.evaluate(() => localStorage.getItem('mailroom.progress.unreadable'));
  expect(aside).toBe('{"app":"mailroom","version":7}');
});
