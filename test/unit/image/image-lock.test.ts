import { expect, test } from 'vitest';
import { buildImage } from '../../../src/cli/image/build-images.ts';
import { readImageLock } from '../../../src/cli/image/image-lock.ts';
import { committedImages, lockEntry } from '../../../src/cli/image/lock-images.ts';

const locked = readImageLock().images;

test('the images of committed components have the digests of their lock: npm run mailroom -- image build --lock', async () => {
  const built = await Promise.all(committedImages().map((plan) => buildImage(plan, undefined)));
  expect(built.map(lockEntry)).toEqual(locked.filter(({ form }) => form !== 'native'));
});

test('a native image says what compiled it', () => {
  for (const { toolchain } of locked.filter(({ form }) => form === 'native')) expect(toolchain).toMatch(/^rustc \d/);
});
