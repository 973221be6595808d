import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

// The board's recording is of mails and not of replicas.
const scaling = (name: string): boolean => name.endsWith('.jsonl') && name !== 'board.jsonl';
const recordings = readdirSync('labs/mail-triage/recordings').filter(scaling).length;

test('shows both curves of every recording, with the largest difference and where it was recorded', async ({
  page,
}) => {
  await page.goto('/model-and-reality/');
  const sentence = `largest difference at any of \\d+ samples in ${recordings} recorded runs`;
  await expect(page.getByText(new RegExp(sentence, 'u'))).toBeVisible();
  const table = page.getByRole('region', { name: 'Differences, run by run' });
  const wide = page.getByRole('region', { name: 'scale-native-wide', exact: true });
  await expect(wide).toContainText('Recorded on 2026-11-23');
  await expect(wide).toContainText('keda 2.20.2');
  await expect(wide).toContainText('The workers were native programs');
  await expect(table.getByRole('row')).toHaveCount(recordings + 1);
  await expect(page.getByRole('img', { name: /^Replicas, recorded and simulated/ })).toHaveCount(recordings);
  await expect(page.getByRole('img', { name: /^Lag, recorded and simulated/ })).toHaveCount(recordings);
  await page.getByText('Table of samples: scale-native-wide').click();
  const samples = page.getByRole('region', { name: 'Samples of scale-native-wide.jsonl' });
  await expect(samples.getByRole('row')).toHaveCount(41);
});
