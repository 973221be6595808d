import { expect, test } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the ScaledObject of the settings can be copied, and pasted into the next run', async ({ page }) => {
  await page.goto('/cluster/');
  const widget = page.locator('#cluster');
  await widget.getByLabel('Polling interval as a number, s').fill('7');
  await widget.getByText('ScaledObject for these settings, or paste yours').click();
  await expect(widget.getByLabel('ScaledObject as YAML')).toContainText('pollingInterval: 7');
  await widget.getByRole('button', { name: 'Copy the YAML' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('kind: ScaledObject');

  const pasted = copied.replace('pollingInterval: 7', 'pollingInterval: 11').replace('maxReplicaCount', 'maxReplicas');
  await widget.getByLabel('Paste a ScaledObject').fill(pasted);
  await widget.getByRole('button', { name: 'Simulate it' }).click();
  await expect(widget.getByText('Simulated from second 0, but for these fields.').first()).toBeVisible();
  await expect(widget.getByText(/Unknown \(line \d+, spec\.maxReplicas\):/)).toBeVisible();
  await expect(widget.getByLabel('Polling interval as a number, s')).toHaveValue('11');
  await expect(widget.getByLabel('Most pods as a number, pods')).toHaveValue('100');
});

test('what is no ScaledObject is refused with the line, and the settings stay', async ({ page }) => {
  await page.goto('/cluster/');
  const widget = page.locator('#cluster');
  await widget.getByText('ScaledObject for these settings, or paste yours').click();
  const paste = widget.getByLabel('Paste a ScaledObject');
  for (const [text, words] of [
    ['kind: ScaledObject\nspec: {a: [1, 2\n', /Wrong \(line 3\): No YAML/],
    ['apiVersion: v1\nkind: Pod\n', /Wrong \(line 2, kind\): expected ScaledObject, found "Pod"/],
    ['', /found nothing/],
  ] as const) {
    await paste.fill(text);
    await widget.getByRole('button', { name: 'Simulate it' }).click();
    await expect(widget.getByRole('listitem').filter({ hasText: words })).toBeVisible();
  }
  await expect(widget.getByLabel('Polling interval as a number, s')).toHaveValue('5');
});
