import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('the search dialog with results has nothing that axe finds', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('component');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
});

test('the menu of a phone has nothing that axe finds', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/glossary/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('link', { name: 'Your progress' }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
