import type { LockedImage } from '../../../src/core/image/lock.ts';
import { readImageLock } from '../../../src/cli/image/image-lock.ts';

/** The worker in one of its forms, and what runs it. */
export interface Variant {
  readonly runtimeClass: 'wasmtime' | 'runc';
  readonly image: LockedImage;
}

const images: readonly LockedImage[] = readImageLock().images;

function imageNamed(name: string): LockedImage {
  const found = images.find((image) => image.name === name);
  if (found === undefined) throw new Error(`expected ${name} in labs/mail-triage/images.lock.json, found none`);
  return found;
}

/** wasm: the OCI form, which the shim compiles once. plain: the component as a file, compiled at each start. */
export const variants = {
  wasm: { runtimeClass: 'wasmtime', image: imageNamed('worker-oci') },
  native: { runtimeClass: 'runc', image: imageNamed('worker-native') },
  plain: { runtimeClass: 'wasmtime', image: imageNamed('worker') },
} as const satisfies Record<string, Variant>;

/** The archives that a cold start reads again. */
export const archives: readonly string[] = Object.values(variants).map(({ image }) => image.name);
