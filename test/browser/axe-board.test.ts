import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** At eight times its speed a recording takes 8 seconds; a machine that draws few frames a second takes longer. */
const toTheEndMs = 120_000;
test.describe.configure({ timeout: 180_000 });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the board at the end of its recording, with everything unfolded, has nothing that axe finds', async ({
      page,
    }) => {
      await page.goto('/board/');
      const board = page.locator('mr-board');
      await board.getByRole('combobox', { name: 'Speed' }).selectOption('8');
      await board.getByRole('button', { name: 'Play', exact: true }).click();
      await expect(board.getByRole('button', { name: 'Play again' })).toBeVisible({ timeout: toTheEndMs });
      await board.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
      await expect(board.getByRole('table').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }))).toEqual([]);
    });
  });
}
