import { imagePlans } from './catalog.ts';
import type { BuiltImage } from './build-images.ts';
import { readImageLock, writeImageLock } from './image-lock.ts';
import { findTools } from '../components/toolchain.ts';

/** Writes the images just built into the lock file; what it says about the others stays. */
export async function lockImages(built: readonly BuiltImage[]): Promise<void> {
  const rustc = built.some(({ form }) => form === 'native') ? (await findTools())['rustc'] : undefined;
  const entries = new Map(readImageLock().images.map((image) => [image.name, image]));
  for (const { archive: _, ...image } of built) {
    const toolchain = image.form === 'native' && rustc !== undefined ? { toolchain: `rustc ${rustc}` } : {};
    entries.set(image.name, { ...image, ...toolchain });
  }
  const images = imagePlans.flatMap(({ name }) => entries.get(name) ?? []);
  writeImageLock({ version: 1, images });
}
