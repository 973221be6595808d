import { expect, test, type Locator, type Page } from '@playwright/test';
import { arrowTo, tabTo, typeNumber } from '../tools/keyboard.ts';

/** Predicts, simulates, and reads what came out. */
async function predict(page: Page, question: RegExp, option: string, outcome: RegExp): Promise<void> {
  const card = page.locator('mr-predict-run', { has: page.getByRole('group', { name: question }) });
  await arrowTo(page, card, card.getByRole('radio', { name: option, exact: true }));
  await tabTo(page, card.getByRole('button', { name: 'Simulate and compare' }));
  await page.keyboard.press('Enter');
  await expect(card.getByText(outcome).first()).toBeVisible();
  await expect(card.getByRole('table')).toBeVisible();
}

/** Sees that the start is not enough, gets a hint, and goes back up to the challenge's first control. */
async function failFirst(page: Page, challenge: Locator, hint: RegExp): Promise<void> {
  await tabTo(page, challenge.getByRole('button', { name: 'Run all and check' }));
  await page.keyboard.press('Enter');
  await expect(challenge.getByText('missed').first()).toBeVisible();
  await tabTo(page, challenge.getByRole('button', { name: 'Hint', exact: true }));
  await page.keyboard.press('Enter');
  await expect(challenge.getByRole('list', { name: /^Hints/ })).toContainText(hint);
}

async function passNow(page: Page, challenge: Locator): Promise<void> {
  await tabTo(page, challenge.getByRole('button', { name: 'Run all and check' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(challenge.getByText('100 of 100 points').first()).toBeVisible();
  await expect(challenge.getByText(/passed on \d{4}/)).toBeVisible();
}

/** Answers all three, right, and reads why. */
async function answer(page: Page, answers: readonly string[]): Promise<void> {
  const forms = await page.locator('mr-questions form').all();
  expect(forms).toHaveLength(answers.length);
  for (const [index, form] of forms.entries()) {
    await arrowTo(page, form, form.getByRole('radio', { name: answers[index] ?? '' }));
    await tabTo(page, form.getByRole('button', { name: 'Check my answer' }));
    await page.keyboard.press('Enter');
    await expect(form.getByRole('status')).toContainText('Right.');
  }
}

test('lesson 02 is finished with the keyboard alone', async ({ page }) => {
  await page.goto('/lessons/02-scale-by-events/');
  await predict(page, /How busy is the pod/, 'The same', /You predicted it\. The simulation: 100 % busy/);

  const monday = page.locator('mr-cluster#monday');
  await failFirst(page, monday, /kept pods for \d+ pod-seconds/);
  await typeNumber(page, monday.getByRole('spinbutton', { name: /^Threshold as a number/ }), 20);
  await typeNumber(page, monday.getByRole('spinbutton', { name: /^Most pods as a number/ }), 6);
  await passNow(page, monday);

  const once = page.locator('mr-cluster#once');
  await failFirst(page, once, /delivered again after 5 s/);
  await typeNumber(page, once.getByRole('spinbutton', { name: /^Wait for an answer as a number/ }), 15);
  await passNow(page, once);

  await answer(page, ['CPU cannot say', 'It is delivered again', 'Somebody who looks at the queue']);
  await expect(page.getByText(/Your progress: 6 of \d+ checks/).first()).toBeVisible();
});

test('lesson 03 is finished with the keyboard alone', async ({ page }) => {
  await page.goto('/lessons/03-how-keda-works/');
  await predict(page, /Through which numbers of pods/, '0 → 5 → 0', /You predicted “0 → 5 → 0”.* 0 → 1 → 4 → 5 → 0/);

  const climb = page.locator('mr-cluster#climb');
  await failFirst(page, climb, /held back by its speed limit/);
  await typeNumber(page, climb.getByRole('spinbutton', { name: /^Fewest pods as a number/ }), 8);
  const idle = climb.getByRole('combobox', { name: 'Pods without mail' });
  await tabTo(page, idle, 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(idle).toHaveValue('zero');
  await passNow(page, climb);

  const zero = page.locator('mr-cluster#zero');
  await failFirst(page, zero, /nothing in the queue; the cooldown is 300 s/);
  await typeNumber(page, zero.getByRole('spinbutton', { name: /^Polling interval as a number/ }), 5);
  await typeNumber(page, zero.getByRole('spinbutton', { name: /^Cooldown as a number/ }), 30);
  await passNow(page, zero);

  await predict(page, /after the stream vanished/, '0', /The simulation: 5 pods, with 0 mails in the queue/);
  await answer(page, ['It starts 1 pod.', 'KEDA goes from 8 to 0 at once.', 'An error in the events']);
  await expect(page.getByText(/Your progress: 7 of \d+ checks/).first()).toBeVisible();
});

test('a minimum that an idle zero cannot go below is refused in words, and the choice goes back', async ({ page }) => {
  await page.goto('/lessons/03-how-keda-works/');
  const climb = page.locator('mr-cluster#climb');
  const idle = climb.getByRole('combobox', { name: 'Pods without mail' });
  await idle.selectOption('zero');
  await expect(climb.getByText(/Not taken over\. .*must be below minReplicaCount 0/)).toBeVisible();
  await expect(idle).toHaveValue('none');
});

test('the tables of the lessons come from the recordings and from the model', async ({ page }) => {
  await page.goto('/lessons/03-how-keda-works/');
  const recorded = page.getByRole('region', { name: /Recorded and simulated replicas/ });
  await expect(recorded).toContainText(/1 at \d+\.\d s, 4 at \d+\.\d s, 8 at \d+\.\d s, 10 at \d+\.\d s, 0 at/);
  await expect(recorded).toContainText('kubernetes 1.34.4');
  await expect(page.getByRole('region', { name: 'Sums of the HPA' })).toContainText('ceil(111 / 10) = 12');
  await expect(page.getByRole('region', { name: 'Sums of a ScaledJob' })).toContainText('8 - running 4 = 4');
  await expect(page.getByRole('figure').filter({ hasText: 'scaled-object.yaml' })).toContainText("lagThreshold: '5'");
});
