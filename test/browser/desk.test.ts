import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { componentLockSchema } from '../../src/core/component/lock.ts';

const lockFile: unknown = JSON.parse(
  readFileSync(new URL('../../public/components/lock.json', import.meta.url), 'utf8'),
);
const composed = componentLockSchema.parse(lockFile).components.find(({ name }) => name === 'mail-triage');

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('the first mail gets a verdict with reasons, time and digest', async ({ page }) => {
  await page.getByRole('button', { name: 'Triage this mail' }).click();
  const station = (name: string) => page.getByRole('group', { name: `Station ${name}` });
  await expect(station('priority')).toContainText('Urgent');
  await expect(station('priority')).toContainText(/Sum \d+\+\d+ /);
  await expect(station('existing-issue')).toContainText('OPS-217');
  await expect(station('triage')).toContainText('Operations');
  await expect(page.getByText(/^This page: .*ms, measured now$/)).toBeVisible();
  await expect(page.getByText(`sha256 ${composed?.sha256.slice(0, 8)}…`)).toBeVisible();
  await expect(page.getByText('Verdict: Urgent, belongs to OPS-217, goes to Operations.')).toBeAttached();
});

test('the desk shows the whole digest and each call between the three components', async ({ page }) => {
  await page.getByRole('button', { name: 'Triage this mail' }).click();
  await page.getByText('What ran, and what it called').click();
  await expect(page.getByText(composed?.sha256 ?? 'a digest in the lock file')).toBeVisible();
  const trace = page.getByRole('table', { name: /calls between the components/ });
  await expect(trace.getByRole('cell', { name: 'mailroom:triage/priority assess' })).toBeVisible();
  await expect(trace.getByRole('cell', { name: /existing-issue .*find/ })).toBeVisible();
});

test('the open issues come from the component', async ({ page }) => {
  await page.getByText('Open issues that the component compares with').click();
  await expect(page.getByRole('rowheader', { name: 'FAC-110' })).toBeVisible();
});

test('a drawn mail lands on top of the inbox, open', async ({ page }) => {
  await page.getByRole('button', { name: 'Draw a mail' }).click();
  await expect(page.getByText('6 mails waiting')).toBeVisible();
  const first = page.getByRole('list', { name: 'Inbox' }).getByRole('button').first();
  await expect(first).toHaveAttribute('aria-current', 'true');
  const subject = await first.locator('b').textContent();
  await expect(page.getByRole('article').getByRole('heading', { name: subject ?? '', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Triage this mail' }).click();
  await expect(page.getByText(/measured now/)).toBeVisible();
});

test('a written mail is triaged, and an empty one is refused in words', async ({ page }) => {
  await page.getByRole('button', { name: 'Write a mail' }).click();
  await expect(page.getByRole('textbox', { name: 'Subject' })).toBeFocused();
  await page.getByRole('button', { name: 'Triage this mail' }).click();
  const station = page.getByRole('group', { name: 'Station triage' });
  await expect(station).toContainText('Neither subject nor body has a letter or a digit.');
  await page.getByRole('textbox', { name: 'Subject' }).fill('Invoice');
  await page.getByRole('textbox', { name: 'Text' }).fill('I was charged twice for my invoice.');
  await page.getByRole('button', { name: 'Triage this mail' }).click();
  await expect(station).toContainText('Billing');
});

test('another mail clears the old verdict', async ({ page }) => {
  await page.getByRole('button', { name: 'Triage this mail' }).click();
  await expect(page.getByText(/measured now/)).toBeVisible();
  await page.getByRole('list', { name: 'Inbox' }).getByRole('button').nth(1).click();
  await expect(page.getByText('Not run yet')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Station priority' })).toContainText('How urgent?');
});

test('a component that cannot be fetched is one sentence with what to do', async ({ page }) => {
  await page.route('**/components/mail-triage.wasm', (route) => route.abort());
  await page.getByRole('button', { name: 'Triage this mail' }).click();
  await expect(page.getByText(/^Expected .*, found .*\. .+/)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the desk shows a mail and says what is missing', async ({ page }) => {
    await expect(page.getByRole('article').getByRole('heading').first()).toBeVisible();
    // Selectors by text leave out `noscript`, though its paragraph is drawn.
    await expect(page.locator('mr-desk noscript p')).toBeVisible();
  });
});

test('on a phone the inbox scrolls sideways, and focus goes from inbox to mail to verdict', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const mails = page.getByRole('list', { name: 'Inbox' }).getByRole('button');
  await mails.first().focus();
  for (let at = 1; at < 5; at += 1) await page.keyboard.press('Tab');
  await expect(mails.nth(4)).toBeFocused();
  await expect(mails.nth(4)).toBeInViewport();
  await page.keyboard.press('Enter');
  for (const name of ['Draw a mail', 'Write a mail', 'Triage this mail']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText(/measured now/)).toBeVisible();
});
