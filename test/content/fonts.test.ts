import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cutFont } from '../../src/site/fonts/cut.ts';
import { fontPlans } from '../../src/site/fonts/plan.ts';

test.each(fontPlans)('$file is what npm run fonts writes', async (plan) => {
  const committed = await readFile(new URL(`../../src/styles/fonts/${plan.file}`, import.meta.url));
  expect(committed.equals(await cutFont(plan)), 'run npm run fonts').toBe(true);
});
