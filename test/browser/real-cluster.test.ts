import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const versions = readFileSync(new URL('../../cluster-scripts/versions.env', import.meta.url), 'utf8');
const pinned = (name: string) => new RegExp(`^${name}=v?(\\S+)$`, 'm').exec(versions)?.[1] ?? 'no such version';

test('the page of the real cluster says what is installed, and what the doctor finds', async ({ page }) => {
  await page.goto('/on-a-real-cluster/');
  const installed = page.getByRole('region', { name: 'What is installed' });
  await expect(installed.getByRole('row', { name: /^KEDA / })).toContainText(pinned('KEDA_VERSION'));
  await expect(installed.getByRole('row', { name: /^runwasi/ })).toContainText(pinned('SHIM_VERSION'));
  const doctor = page.getByRole('region', { name: 'What the doctor finds' });
  await expect(doctor.getByRole('row', { name: /keda-api-stuck/ })).toContainText('error');
  await expect(page.getByRole('figure').filter({ hasText: 'scaled-object.yaml' })).toContainText('lagThreshold');
});

test('the figures of the cluster say with what they were measured, and where Wasm loses', async ({ page }) => {
  await page.goto('/on-a-real-cluster/');
  const compared = page.getByRole('region', { name: 'Wasm and native' });
  await expect(compared.getByRole('row', { name: /^Start, warm/ })).toContainText(/ms.*(ahead|loses|even)/);
  await expect(page.getByRole('img', { name: /^Wasm, OCI form, cold: [\d,]+ milliseconds/ })).toBeVisible();
  await page.getByText('Table of the parts of a start').click();
  await expect(page.getByRole('region', { name: 'Parts of a start' }).getByRole('row')).not.toHaveCount(1);
  await expect(page.getByText(/† The kit's shim is a stand-in on runwasi's library/)).toBeVisible();
});

test('a recorded run is told in words and tables beside its curves', async ({ page }) => {
  await page.goto('/on-a-real-cluster/');
  const run = page.getByRole('region', { name: /^Recording / }).first();
  await expect(run).toContainText('recording of a real cluster');
  await expect(run).toContainText(/Recorded on \d{4}-\d\d-\d\d/);
  await expect(run.getByRole('listitem').filter({ hasText: 'KEDA: 0 → 1' })).toBeVisible();
  await expect(run.getByRole('img', { name: /^Replicas over time/ })).toBeVisible();
  const summary = run.getByText(/^Table of pods/);
  await summary.focus();
  await page.keyboard.press('Enter');
  const pods = run.getByRole('region', { name: /^Pods of / });
  await expect(pods.getByRole('columnheader', { name: 'Told to end' })).toBeVisible();
  expect(await pods.getByRole('row').count()).toBeGreaterThan(1);
});

test('the simulator beside a recording has the recorded numbers in its table', async ({ page }) => {
  await page.goto('/cluster/');
  const widget = page.locator('mr-cluster#recorded');
  const moment = widget.getByRole('slider', { name: /^Moment of the run/ });
  await moment.focus();
  await page.keyboard.press('End');
  await expect(widget.locator('[data-done]')).not.toHaveText('0');
  await widget.getByText('Table of samples').click();
  const last = widget.getByRole('group', { name: 'Samples of this run' }).getByRole('row').last();
  await expect(widget.getByRole('columnheader', { name: 'Replicas recorded' })).toBeVisible();
  await expect(last.getByRole('cell')).toHaveCount(8);
});
