import { expect, test } from 'vitest';
import { buildImage } from '../../../src/cli/image/build-images.ts';
import { imagePlans } from '../../../src/cli/image/catalog.ts';
import { readImageLock } from '../../../src/cli/image/image-lock.ts';
import { readLock } from '../../../src/cli/components/component-lock.ts';

const locked = readImageLock().images;

test('the images of committed components have the digests of their lock: npm run mailroom -- image build --lock', async () => {
  const plans = imagePlans.filter(({ file }) => readLock().components.some((component) => component.file === file));
  const built = await Promise.all(plans.map((plan) => buildImage(plan, undefined)));
  expect(built.map(({ archive: _, ...image }) => image)).toEqual(locked.filter(({ form }) => form !== 'native'));
});

test('a native image says what compiled it', () => {
  for (const { toolchain } of locked.filter(({ form }) => form === 'native')) expect(toolchain).toMatch(/^rustc \d/);
});
