import { expect, test, type Locator, type Page } from '@playwright/test';

async function openWidget(page: Page, hash = ''): Promise<Locator> {
  await page.goto(`/cluster/${hash}`);
  return page.locator('#cluster');
}
const button = (widget: Locator, name: string) => widget.getByRole('button', { name, exact: true });
/** The number beside a label of the board, such as "Mails done". */
const board = (widget: Locator, label: string) => widget.locator('dl > div', { hasText: label }).locator('dd').first();

test('plays: mail comes, pods come, and real verdicts are counted', async ({ page }) => {
  const widget = await openWidget(page);
  await widget.getByRole('combobox', { name: 'Speed', exact: true }).selectOption('10');
  await button(widget, 'Play').click();
  await expect(button(widget, 'Pause')).toBeVisible();
  await expect(widget.getByRole('list', { name: 'Pods' }).getByRole('listitem').first()).toContainText('pod 1');
  await expect(button(widget, 'Play')).toBeVisible({ timeout: 40_000 });
  await expect(board(widget, 'Mails done')).toHaveText('200');
  await expect(widget.getByText('200 real verdicts')).toBeVisible();
  await expect(widget.getByText(/sha256 [0-9a-f]{8}…/)).toBeVisible();
  const teams = await widget.locator('.cluster-teams b').allTextContents();
  expect(teams.reduce((sum, count) => sum + Number(count), 0)).toBe(200);
  await expect(widget.getByRole('status')).toContainText('The run is over: 200 of 200 mails done');
});

test('steps from decision to decision and shows each sum', async ({ page }) => {
  const widget = await openWidget(page);
  await button(widget, 'Step 1 s').click();
  await expect(widget.getByText('1.0 s of 2 min 00 s')).toBeVisible();
  const decisions = widget.getByRole('group', { name: 'Decisions, the newest first' });
  for (const changed of ['0 to 1', '1 to 4']) {
    await expect(async () => {
      await button(widget, 'Next decision').click();
      await expect(decisions.getByRole('row', { name: changed })).toBeVisible({ timeout: 300 });
    }).toPass();
  }
  await expect(decisions.getByRole('row', { name: '0 to 1' })).toContainText(/lag \d+ > activation threshold 0/);
  await widget.getByLabel('Only changes').check();
  await expect(decisions.getByRole('row')).toHaveCount(3);
});

test('goes back in time and finds the same again', async ({ page }) => {
  const widget = await openWidget(page);
  const moment = widget.getByRole('slider', { name: 'Moment of the run, in seconds' });
  const numbers = () => widget.locator('.cluster-numbers').first().innerText();
  await moment.fill('40');
  await expect(widget.getByText('40.0 s of')).toBeVisible();
  const first = await numbers();
  await moment.fill('12');
  await expect(widget.getByText('12.0 s of')).toBeVisible();
  expect(await numbers()).not.toBe(first);
  await moment.fill('40');
  await expect(widget.getByText('40.0 s of')).toBeVisible();
  expect(await numbers()).toBe(first);
});

test('a setting that does not hold is refused in words, one that does is simulated', async ({ page }) => {
  const widget = await openWidget(page);
  const settings = widget.getByRole('group', { name: 'Settings of the simulation' });
  await settings.getByLabel('Fewest pods as a number, pods').fill('9');
  await expect(settings.getByRole('alert')).toContainText('minReplicaCount 9 is above maxReplicaCount 5');
  await settings.getByLabel('Fewest pods as a number, pods').fill('2');
  await expect(settings.getByRole('alert')).toBeHidden();
  await expect(board(widget, 'Replicas wanted')).toHaveText('2');
  await settings.getByRole('radio', { name: 'Drip' }).check();
  await expect(settings.getByLabel('One mail every, s')).toBeVisible();
  await expect(settings.getByLabel('Mails at once, mails')).toBeHidden();
});

test('a link carries the settings; a broken one is refused with its reason', async ({ page }) => {
  let widget = await openWidget(page);
  await widget.getByLabel('Threshold as a number, mails per pod').fill('17');
  await widget.getByText('Share these settings').click();
  const link = await widget.getByRole('textbox', { name: 'Link' }).inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  widget = page.locator('#cluster');
  await expect(widget.getByLabel('Threshold as a number, mails per pod')).toHaveValue('17');
  widget = await openWidget(page, '#cluster?v=1&keda.maxReplicaCount=-4');
  await expect(widget.getByRole('alert').first()).toContainText('keda.maxReplicaCount');
  await expect(widget.getByLabel('Most pods as a number, pods')).toHaveValue('5');
});

test('compares starts of pods, and the measured ones with their order', async ({ page }) => {
  const widget = await openWidget(page);
  await widget.getByText('what the start of a pod changes').click();
  const rows = widget.getByRole('group', { name: 'Comparison of starts' }).getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('528 ms');
  await expect(rows.nth(2)).toContainText('711 ms');
  await expect(rows.nth(3)).toContainText('596 ms');
});

test('a challenge is scored, hints come from the curve, and it can be passed', async ({ page }) => {
  await page.goto('/cluster/');
  const widget = page.locator('#challenge');
  await button(widget, 'Run all and check').click();
  await expect(widget.getByText(/\d+ of 100 points, the worst of 3 runs/).first()).toBeVisible();
  await expect(widget.getByText('missed', { exact: true })).toBeVisible();
  await button(widget, 'Hint').click();
  await expect(widget.getByRole('list', { name: 'Hints' }).getByRole('listitem')).toContainText('pod-seconds');
  await widget.getByLabel('Threshold as a number, mails per pod').fill('20');
  await widget.getByLabel('Most pods as a number, pods').fill('6');
  await button(widget, 'Run all and check').click();
  await expect(widget.getByText('100 of 100 points, the worst of 3 runs').first()).toBeVisible();
  await expect(widget.getByText('met', { exact: true })).toHaveCount(2);
});
