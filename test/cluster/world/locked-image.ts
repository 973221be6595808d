import { join } from 'node:path';
import type { LockedImage } from '../../../src/core/image/lock.ts';
import { readImageLock } from '../../../src/cli/image/image-lock.ts';
import { docker, node, onNode } from './cluster.ts';
import { images } from './images.ts';

/** What images.lock.json says about an image. */
export function lockedImage(name: string): LockedImage {
  const found = readImageLock().images.find((image) => image.name === name);
  if (found === undefined) throw new Error(`expected the image ${name} in images.lock.json, found none`);
  return found;
}

/** Puts the archive of an image onto the node, as kind does. */
export async function loadImage(name: string): Promise<void> {
  const inside = `/kind/${name}.tar`;
  await docker('cp', join(images, `${name}.tar`), `${node}:${inside}`);
  await onNode(`ctr -n k8s.io images import --all-platforms --digests ${inside} >/dev/null && rm ${inside}`);
}
