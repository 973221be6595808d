import { expect, test, type Locator, type Page } from '@playwright/test';

/** At eight times its speed a recording takes 8 seconds; a machine that draws few frames a second takes longer. */
const toTheEndMs = 120_000;
test.describe.configure({ timeout: 180_000 });

async function openBoard(page: Page): Promise<Locator> {
  await page.goto('/board/');
  const board = page.locator('mr-board');
  await expect(board.locator('[data-link-label]')).toHaveText('Recording');
  await expect(board.locator('[data-clock]')).toHaveText(/^[1-9]?\d:\d\d of [1-9]?\d:\d\d$/);
  await expect(board.locator('[data-depth]')).not.toHaveText('–');
  return board;
}
const button = (board: Locator, name: string) => board.getByRole('button', { name, exact: true });
const tray = (board: Locator, name: string) =>
  board
    .getByRole('list', { name: /^Trays/ })
    .getByRole('listitem')
    .filter({ hasText: name });
const countOf = async (part: Locator) => Number((await part.innerText()).replaceAll(',', ''));

test('without a system it shows a recording, says so, and says what to type for a live one', async ({ page }) => {
  const board = await openBoard(page);
  await expect(board.locator('[data-link-sentence]')).toHaveText(
    'No system runs on this machine, so this is a recording of a real one.',
  );
  await expect(board.getByText(/^Recorded on \d{4}-\d\d-\d\d: \d+ seconds, \d+ workers?, .*nats-server/)).toBeVisible();
  await expect(board.getByText('npm run mailroom -- system up')).toBeVisible();
  await expect(board.getByRole('status')).toContainText('No system here');
  expect(await countOf(board.locator('[data-depth]'))).toBeGreaterThan(0);
  await expect(button(board, 'Show the recording')).toBeHidden();
});

test('the recording stands until it is played, and plays to its end', async ({ page }) => {
  const board = await openBoard(page);
  const stored = board.locator('[data-triaged]');
  await button(board, 'From the start').click();
  await expect(board.locator('[data-clock]')).toHaveText(/^0:00 of/);
  const first = await countOf(stored);
  await board.getByRole('combobox', { name: 'Speed' }).selectOption('8');
  await button(board, 'Play').click();
  await expect(button(board, 'Pause')).toBeVisible();
  await expect.poll(() => countOf(stored)).toBeGreaterThan(first);
  await expect(board.locator('.board-envelope.flying').first()).toBeVisible();
  await button(board, 'Pause').click();
  const stopped = await stored.innerText();
  await button(board, 'Play').click();
  await expect(button(board, 'Play again')).toBeVisible({ timeout: toTheEndMs });
  await expect(stored).not.toHaveText(stopped);
  await expect(board.getByRole('status')).toHaveText('The recording is over.');
  await expect(board.locator('[data-last-verdict]')).toContainText(/00-[0-9a-f]{32}-[0-9a-f]{16}-01/);
});

for (const [late, address] of [
  ['the recording', /board[^/]*\.jsonl/],
  ['the script', /board-run[^/]*\.js/],
] as const) {
  test(`speed and Play that are pressed before ${late} has come count when it has`, async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(address, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/board/');
    const board = page.locator('mr-board');
    await board.getByRole('combobox', { name: 'Speed' }).selectOption('8');
    await button(board, 'Play').click();
    release();
    await expect(button(board, 'Play again')).toBeVisible({ timeout: toTheEndMs });
  });
}

test('who asked for less motion sees no envelope move, and the same numbers', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const board = await openBoard(page);
  await button(board, 'From the start').click();
  await board.getByRole('combobox', { name: 'Speed' }).selectOption('8');
  const before = await countOf(tray(board, 'Operations').locator('b'));
  await button(board, 'Play').click();
  await expect.poll(() => countOf(tray(board, 'Operations').locator('b'))).toBeGreaterThan(before);
  await expect(board.locator('.board-envelope')).toHaveCount(0);
});

test('a dead letter is opened with the keyboard, and its bytes stay text', async ({ page }) => {
  const board = await openBoard(page);
  await board.getByRole('combobox', { name: 'Speed' }).selectOption('8');
  await button(board, 'Play').click();
  await expect(button(board, 'Play again')).toBeVisible({ timeout: toTheEndMs });
  const letter = board.getByRole('region', { name: 'Dead letters' }).locator('li').first();
  await letter.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(letter.getByText('Mailroom-Deliveries')).toBeVisible();
  await expect(letter.locator('pre')).toContainText('"sender"');
  await page.keyboard.press('Tab');
  await expect(letter.locator('pre')).toBeFocused();
});

test('the tables say the same', async ({ page }) => {
  const board = await openBoard(page);
  await board.getByText('The same as tables').click();
  const tables = board.getByRole('region', { name: 'The board as tables' });
  for (const part of ['[data-waiting]', '[data-in-work]', '[data-triaged]']) {
    const shown = await board.locator(part).innerText();
    await expect(tables.getByRole('table', { name: /^Figures at/ })).toContainText(shown);
  }
  const billing = await tray(board, 'Billing').locator('b').innerText();
  await expect(tables.getByRole('row', { name: `Billing ${billing}` })).toBeVisible();
  await expect(tables.getByRole('table', { name: 'The last minutes' }).getByRole('row')).not.toHaveCount(1);
});

test('the board is worked with the keyboard alone', async ({ page }) => {
  const board = await openBoard(page);
  const play = button(board, 'Play');
  for (let pressed = 0; pressed < 40; pressed += 1) {
    if (await play.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(play).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button(board, 'Pause')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(board.locator('[data-clock]')).toHaveText(/^0:00 of/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(board.getByRole('combobox', { name: 'Speed' })).toHaveValue('2');
});

for (const width of [320, 2560]) {
  test(`nothing scrolls sideways at ${width} pixels, with everything open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const board = await openBoard(page);
    await board.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
    await expect(board.getByRole('table').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const cut = await board.evaluate((element) =>
      [...element.querySelectorAll('b, dd, dt, p, li')]
        .filter((part) => part.getBoundingClientRect().right > element.getBoundingClientRect().right + 1)
        .map((part) => part.textContent),
    );
    expect(cut.filter((text) => text !== '')).toEqual([]);
  });
}
