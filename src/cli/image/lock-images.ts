import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LockedImage } from '../../core/image/lock.ts';
import { builtComponents } from '../components/folders.ts';
import { findTools } from '../components/toolchain.ts';
import { type BuiltImage, buildImage } from './build-images.ts';
import { type ImagePlan, imagePlans } from './catalog.ts';
import { readImageLock, writeImageLock } from './image-lock.ts';
import { writeManifestDigests } from './manifest-digests.ts';

/** The images whose program is committed, so that anybody can make them again. */
export function committedImages(): readonly ImagePlan[] {
  return imagePlans.filter(({ form, file }) => form !== 'native' && existsSync(join(builtComponents, file)));
}

/** What the lock file says about an image that was just built; its toolchain is not known from its bytes. */
export function lockEntry({ archive: _, ...image }: BuiltImage): LockedImage {
  return image;
}

/** Writes images that were just built into the lock file, and their programs into the manifests; the others stay. */
export async function lockImages(built: readonly BuiltImage[]): Promise<void> {
  const isNative = built.some(({ form }) => form === 'native');
  const toolchain = isNative ? `rustc ${(await findTools())['rustc'] ?? ''}`.trim() : undefined;
  const before = readImageLock();
  const entries = new Map(before.images.map((image) => [image.name, image]));
  for (const image of built) {
    const entry = lockEntry(image);
    entries.set(image.name, image.form === 'native' && toolchain !== undefined ? { ...entry, toolchain } : entry);
  }
  const after = { version: 1 as const, images: imagePlans.flatMap(({ name }) => entries.get(name) ?? []) };
  writeImageLock(after);
  writeManifestDigests(before, after);
}

/**
 * Brings the lock file in line with the components that are committed now, and with the native programs of a folder.
 * @param nativeFolder where a build put them; what is not there stays as it is in the lock
 */
export async function lockBuiltImages(nativeFolder: string): Promise<void> {
  const native = imagePlans.filter(({ form, file }) => form === 'native' && existsSync(join(nativeFolder, file)));
  await lockImages(await Promise.all([...committedImages(), ...native].map((plan) => buildImage(plan, nativeFolder))));
}
