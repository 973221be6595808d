import { expect, test } from '@playwright/test';

test('shows both curves of every recording, with the largest difference and where it was recorded', async ({
  page,
}) => {
  await page.goto('/model-and-reality/');
  await expect(page.getByText(/largest difference at any of \d+ samples in 7 recorded runs/)).toBeVisible();
  const table = page.getByRole('region', { name: 'Differences, run by run' });
  const wide = page.getByRole('region', { name: 'scale-native-wide', exact: true });
  await expect(wide).toContainText('Recorded on 2026-11-23');
  await expect(wide).toContainText('keda 2.20.2');
  await expect(wide).toContainText('The workers were native programs');
  await expect(table.getByRole('row')).toHaveCount(9);
  await expect(page.getByRole('img', { name: /^Replicas, recorded and simulated/ })).toHaveCount(8);
  await expect(page.getByRole('img', { name: /^Lag, recorded and simulated/ })).toHaveCount(8);
  await page.getByText('Table of samples: scale-native-wide').click();
  const samples = page.getByRole('region', { name: 'Samples of scale-native-wide.jsonl' });
  await expect(samples.getByRole('row')).toHaveCount(41);
});
