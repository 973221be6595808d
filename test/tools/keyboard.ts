import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until `target` has focus, as somebody without a mouse does; backwards when it stands further up. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 150; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** Goes to a number field and writes another number into it. */
export async function typeNumber(page: Page, field: Locator, value: number): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(String(value));
  await expect(field).toHaveValue(String(value));
}

/** Chooses a radio button of a group by its arrows. */
export async function arrowTo(page: Page, group: Locator, target: Locator): Promise<void> {
  await tabTo(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let pressed = 0; pressed < 10 && !(await target.isChecked()); pressed += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(target).toBeChecked();
}
