import { expect, test, type Locator, type Page } from '@playwright/test';

/** Presses Tab until `target` has focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('lesson 01 is done from top to bottom with the keyboard alone', async ({ page }) => {
  await page.goto('/lessons/01-you-got-mail/');
  await tabTo(page, page.getByRole('radio', { name: 'Urgent' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'High' })).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Run it and compare' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/You predicted High/).first()).toBeVisible();

  const desk = page.locator('mr-desk');
  await tabTo(page, desk.getByRole('list', { name: 'Inbox' }).getByRole('button').nth(1));
  await page.keyboard.press('Enter');
  await tabTo(page, desk.getByRole('button', { name: 'Triage this mail' }));
  await page.keyboard.press('Space');
  await expect(desk.getByText(/measured now/)).toBeVisible();
  await tabTo(page, desk.locator('summary').first());
  await page.keyboard.press('Enter');
  await expect(desk.getByRole('table', { name: /calls between the components/ })).toBeVisible();

  for (const title of ['Make it urgent', 'Keep it calm']) {
    const card = page.locator('mr-practice', { hasText: title });
    await tabTo(page, card.getByRole('textbox', { name: 'Subject' }));
    await page.keyboard.type('Hello');
    await page.keyboard.press('Enter');
    await expect(card.getByRole('list', { name: 'Checks' })).toContainText('not yet');
    await tabTo(page, card.getByRole('button', { name: 'Show a solution' }));
    await page.keyboard.press('Enter');
    await expect(card.getByText(/passed on/)).toBeVisible();
  }

  for (const form of await page.locator('mr-questions form').all()) {
    await tabTo(page, form.getByRole('radio').first());
    await page.keyboard.press('Space');
    await tabTo(page, form.getByRole('button', { name: 'Check my answer' }));
    await page.keyboard.press('Enter');
    await expect(form.getByRole('status')).toContainText(/Right\.|Not right\./);
  }
});

test('focus is always visible', async ({ page }) => {
  await page.goto('/lessons/01-you-got-mail/');
  for (let pressed = 0; pressed < 40; pressed += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return true;
      const drawn = focused.closest('label:has(:focus-visible)') ?? focused;
      const outlined = (element: Element) => getComputedStyle(element).outlineStyle !== 'none';
      return outlined(focused) || outlined(drawn);
    });
    expect(shown, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '')).toBe(true);
  }
});
