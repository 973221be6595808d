import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    test.describe(`opened widgets, ${colorScheme}, ${width} pixels`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('the desk with a verdict, its trace and its issues', async ({ page }) => {
        await page.goto('/');
        await page.getByRole('button', { name: 'Triage this mail' }).click();
        await page.getByText('What ran, and what it called').click();
        await page.getByText('Open issues that the component compares with').click();
        await expect(page.getByRole('table', { name: /calls between/ })).toBeVisible();
        await expect(page.getByRole('rowheader', { name: 'FAC-110' })).toBeVisible();
        expect(await findings(page)).toEqual([]);
        await page.getByRole('button', { name: 'Write a mail' }).click();
        expect(await findings(page)).toEqual([]);
      });

      test('lesson 01 with everything in it opened', async ({ page }) => {
        await page.goto('/lessons/01-you-got-mail/');
        await page.getByRole('radio', { name: 'Urgent' }).check();
        await page.getByRole('button', { name: 'Run it and compare' }).click();
        const failing = page.locator('mr-practice').first();
        await failing.getByRole('textbox', { name: 'Subject' }).fill('Lift');
        await failing.getByRole('button', { name: 'Run and check' }).click();
        await failing.getByRole('button', { name: 'Hint 1 of 3' }).click();
        await expect(failing.getByText('not yet').first()).toBeVisible();
        await page.locator('mr-practice').nth(1).getByRole('button', { name: 'Show a solution' }).click();
        await page.getByRole('button', { name: 'Run 1,000 mails' }).click();
        await expect(page.getByText(/mails\/s here/)).toBeVisible({ timeout: 45_000 });
        await page.locator('mr-accuracy summary').first().click();
        const question = page.locator('mr-questions form').first();
        await question.getByRole('radio').first().check();
        await question.getByRole('button', { name: 'Check my answer' }).click();
        await question.getByText('Every answer explained').click();
        expect(await findings(page)).toEqual([]);
      });

      test('the bench for a dropped file', async ({ page }) => {
        await page.goto('/drop/');
        await page.getByRole('button', { name: 'mail-triage.wasm' }).click();
        await page.getByText('Its WIT').click();
        await expect(page.getByRole('button', { name: 'Call triage' })).toBeVisible();
        await page.getByRole('button', { name: 'Call open-issues' }).click();
        await expect(page.getByLabel('Result')).toContainText('FAC-110');
        expect(await findings(page)).toEqual([]);
      });

      test('progress with a refused file', async ({ page }) => {
        await page.goto('/progress/');
        const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('no') };
        await page.getByLabel('Import').setInputFiles(file);
        await page.getByRole('button', { name: 'Reset' }).click();
        await expect(page.getByText(/found text that starts with/)).toBeVisible();
        expect(await findings(page)).toEqual([]);
      });
    });
  }
}
