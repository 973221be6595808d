import { expect, test } from '@playwright/test';

test('everything can be done by keyboard', async ({ page }) => {
  await page.goto('/cluster/');
  const widget = page.locator('#cluster');
  await widget.getByRole('button', { name: 'Play', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(widget.getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(widget.getByRole('button', { name: 'Play', exact: true })).toBeFocused();
  const order = ['Step 1 s', 'Next decision', 'Restart'];
  for (const name of order) {
    await page.keyboard.press('Tab');
    await expect(widget.getByRole('button', { name, exact: true })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(widget.getByRole('combobox', { name: 'Speed', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  const moment = widget.getByRole('slider', { name: 'Moment of the run, in seconds' });
  await expect(moment).toBeFocused();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight');
  await expect(widget.getByText('10.0 s of')).toBeVisible();
  await expect(moment).toHaveAttribute('aria-valuetext', '10.0 s');
  await widget.getByRole('slider', { name: 'Threshold, mails per pod' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(widget.getByLabel('Threshold as a number, mails per pod')).toHaveValue('6');
  await widget.locator('summary', { hasText: 'Table of samples' }).focus();
  await page.keyboard.press('Enter');
  await expect(widget.getByRole('group', { name: 'Samples of this run' }).getByRole('row')).toHaveCount(12);
});

for (const [reducedMotion, words, envelopes] of [
  ['reduce', 'asked for less motion sees none', false],
  ['no-preference', 'did not ask sees them', true],
] as const) {
  test(`envelopes fly into pods, and who ${words}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.goto('/cluster/');
    const widget = page.locator('#cluster');
    await widget.getByRole('button', { name: 'Play', exact: true }).click();
    const done = widget.locator('dl > div', { hasText: 'Mails done' }).locator('dd').first();
    await expect(done).not.toHaveText('0', { timeout: 30_000 });
    expect((await widget.locator('.envelope').count()) > 0).toBe(envelopes);
  });
}

test('on a phone nothing is wider than the screen, also while it plays', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/cluster/#cluster?v=1&keda.maxReplicaCount=20&arrivals=' + burst(1500));
  const widget = page.locator('#cluster');
  await widget.getByRole('slider', { name: 'Moment of the run, in seconds' }).fill('45');
  await expect(widget.getByRole('list', { name: 'Pods' }).getByRole('listitem')).not.toHaveCount(0);
  await widget.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a page with the widget fetches neither model nor charts before somebody reaches for it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (/\.(js|wasm)$/.test(new URL(response.url()).pathname)) scripts.push(response.url());
  });
  await page.goto('/cluster/', { waitUntil: 'networkidle' });
  const atRest = scripts.filter((url) => /cluster-run|uplot|\.wasm$|worker/i.test(url));
  expect(atRest).toEqual([]);
  await page.locator('#cluster').getByRole('button', { name: 'Step 1 s' }).click();
  await expect(page.locator('#cluster canvas')).toHaveCount(3);
});

function burst(mails: number): string {
  return encodeURIComponent(JSON.stringify({ shape: 'burst', ratePerMin: 0, mails, atS: 8, spreadS: 0.5 }));
}
