import { expect, test } from '@playwright/test';

test('the landing page leads to lesson 01', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You got mail.');
  await page.getByRole('link', { name: 'Start lesson 01' }).click();
  await expect(page).toHaveURL(/\/lessons\/01-you-got-mail\/$/);
});

test('a lesson that is finished has its postmark in the sidebar and in the timetable', async ({ page }) => {
  await page.goto('/lessons/01-you-got-mail/');
  const list = page.getByRole('navigation', { name: 'Main' });
  await expect(list.getByText(/^Your progress: 0 of \d+ checks$/)).toBeVisible();
  await page.evaluate(() => {
    const marks = document.querySelector<HTMLElement>('[data-marks]')?.dataset['marks']?.split(' ') ?? [];
    const checks = Object.fromEntries(marks.map((mark) => [mark, '2026-11-23T08:00:00.000Z']));
    localStorage.setItem('mailroom.progress', JSON.stringify({ app: 'mailroom', version: 1, checks, choices: {} }));
  });
  await page.reload();
  await expect(list.getByRole('img', { name: 'finished' })).toBeVisible();
  await page.goto('/lessons/');
  await expect(page.getByRole('row', { name: /You got mail · finished/ })).toBeVisible();
});

test('the search finds a page by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('glossary');
  const results = page.getByRole('dialog').getByRole('link');
  await expect(results.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\//);
});

test('the search says when it finds nothing', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('xylophone');
  await expect(page.getByText('Nothing found for “xylophone”. Try fewer or other words.')).toBeVisible();
});

test('the theme follows the system until the learner chooses one, and keeps it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Select theme').selectOption('light');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('a wrong address leads back to the timetable', async ({ page }) => {
  const answer = await page.goto('/no-such-page/');
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: 'Go to the timetable' }).click();
  await expect(page).toHaveURL(/\/lessons\/$/);
});

test('the main text comes first for a keyboard that skips the header', async ({ page }) => {
  await page.goto('/glossary/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#_top$/);
});
