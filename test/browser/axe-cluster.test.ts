import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the cluster widget in mid-run, with everything unfolded, has nothing that axe finds', async ({ page }) => {
      await page.goto('/cluster/');
      const widget = page.locator('#cluster');
      await widget.getByRole('slider', { name: 'Moment of the run, in seconds' }).fill('25');
      await expect(widget.getByRole('list', { name: 'Pods' }).getByRole('listitem')).toHaveCount(4);
      await widget.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
      await expect(widget.getByLabel('ScaledObject as YAML')).toContainText('kind: ScaledObject');
      await widget.getByRole('button', { name: 'Simulate it' }).click();
      const challenge = page.locator('#challenge');
      await challenge.getByRole('button', { name: 'Run all and check' }).click();
      await challenge.getByRole('button', { name: 'Hint' }).click();
      await expect(challenge.getByText('missed', { exact: true })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }))).toEqual([]);
    });
  });
}
