import { expect, test, type Page } from '@playwright/test';
import { calmMail, urgentMail } from '../../lessons/01-you-got-mail/exercises.ts';

const exercise = (page: Page, title: string) => page.locator('mr-practice', { hasText: title });

test.beforeEach(async ({ page }) => {
  await page.goto('/lessons/01-you-got-mail/');
});

test('a prediction is compared with what the component says, and kept', async ({ page }) => {
  await page.getByRole('radio', { name: 'Urgent' }).check();
  await page.getByRole('button', { name: 'Run it and compare' }).click();
  await expect(page.getByText(/You predicted Urgent. The component says Low/)).toHaveCount(2);
  await expect(page.getByText('No machine has understood the mail.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Urgent' })).toBeChecked();
});

test('a wrong answer fails its checks with what was found, hints help, reset clears', async ({ page }) => {
  const card = exercise(page, urgentMail.title);
  await card.getByRole('textbox', { name: 'Subject' }).fill('Lift at Harbour');
  await card.getByRole('textbox', { name: 'Text' }).fill('The lift at Harbour is out of service again.');
  await card.getByRole('button', { name: 'Run and check' }).click();
  const checks = card.getByRole('list', { name: 'Checks' }).getByRole('listitem');
  await expect(checks.nth(0)).toContainText('not yet');
  await expect(checks.nth(0)).toContainText(/Expected level Urgent, found/);
  await expect(checks.nth(1)).toContainText('passed');
  await card.getByRole('button', { name: 'Hint 1 of 3' }).click();
  await expect(card.getByRole('list', { name: 'Hints' })).toContainText('One danger to people');
  await card.getByRole('button', { name: 'Reset' }).click();
  await expect(card.getByRole('textbox', { name: 'Text' })).toHaveValue('');
  await expect(checks.nth(0)).not.toContainText('not yet');
});

test('alarming words alone do not keep it calm', async ({ page }) => {
  const card = exercise(page, calmMail.title);
  await card.getByRole('textbox', { name: 'Text' }).fill('Fire and smoke at the depot.');
  await card.getByRole('button', { name: 'Run and check' }).click();
  const checks = card.getByRole('list', { name: 'Checks' }).getByRole('listitem');
  await expect(checks.nth(0)).toContainText('Take out, or contradict');
  await expect(checks.nth(1)).toContainText('passed');
});

for (const { title, demands } of [urgentMail, calmMail]) {
  test(`the solution of "${title}" really passes`, async ({ page }) => {
    const card = exercise(page, title);
    await card.getByRole('button', { name: 'Show a solution' }).click();
    await expect(card.getByText(`${demands.length} of ${demands.length} checks passed.`)).toBeAttached();
    await expect(card.getByText(/passed on \d{4}-\d\d-\d\d/)).toBeVisible();
  });
}

test('a thousand mails are measured here, with a confusion matrix and mistakes to open', async ({ page }) => {
  const card = page.locator('mr-accuracy');
  await expect(card.getByRole('table', { name: /^Measured on/ })).toBeVisible();
  await card.getByRole('button', { name: 'Run 1,000 mails' }).click();
  await expect(card.getByText(/mails\/s here, measured now/)).toBeVisible({ timeout: 45_000 });
  const matrix = card.getByRole('table', { name: /^Confusion matrix/ });
  const counts = await matrix.getByRole('cell').allTextContents();
  expect(counts.map(Number).reduce((sum, mails) => sum + mails, 0)).toBeGreaterThan(990);
  await expect(card.getByRole('rowheader', { name: /^Held out, \d+ mails$/ })).toBeVisible();
  const mistake = card.locator('details').first();
  await mistake.locator('summary').click();
  await expect(mistake).toContainText(/Expected .*, found /);
});

test('a learner finishes the lesson, and the sidebar says so', async ({ page }) => {
  await page.getByRole('radio', { name: 'Low' }).check();
  await page.getByRole('button', { name: 'Run it and compare' }).click();
  await expect(page.getByText('You predicted it: Low.').first()).toBeVisible();
  for (const { title } of [urgentMail, calmMail]) {
    await exercise(page, title).getByRole('button', { name: 'Show a solution' }).click();
    await expect(exercise(page, title).getByText(/passed on/)).toBeVisible();
  }
  const right = ['The mail that it is given', 'That both ran the same bytes.', 'Only priority, as long as'];
  for (const answer of right) {
    const form = page.locator('mr-questions form', { hasText: answer });
    await form.getByRole('radio', { name: answer }).check();
    await form.getByRole('button', { name: 'Check my answer' }).click();
    await expect(form.getByRole('status')).toContainText('Right.');
  }
  const list = page.getByRole('navigation', { name: 'Main' });
  await expect(list.getByText(/^Your progress: 6 of \d+ checks$/)).toBeVisible();
  await expect(list.getByRole('img', { name: 'finished' })).toBeVisible();
});

test('a wrong answer says why, and the next try may be right', async ({ page }) => {
  const form = page.locator('mr-questions form').first();
  await form.getByRole('radio', { name: 'Your files, because it runs as you.' }).check();
  await form.getByRole('button', { name: 'Check my answer' }).click();
  await expect(form.getByRole('status')).toContainText('Not right. A native program runs as you and can.');
  await form.getByRole('radio', { name: 'The mail that it is given' }).check();
  await form.getByRole('button', { name: 'Check my answer' }).click();
  await expect(form.getByRole('status')).toContainText('Right. No imports, no way out.');
});
