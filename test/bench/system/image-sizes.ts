import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { imageLockSchema } from '../../../src/core/image/lock.ts';

const lockFile = fileURLToPath(new URL('../../../labs/mail-triage/images.lock.json', import.meta.url));

/** Bytes of the worker's images, as the lock file has them. Throws when one is missing there. */
export function imageSizes(): { wasm: number; native: number } {
  const { images } = imageLockSchema.parse(JSON.parse(readFileSync(lockFile, 'utf8')));
  const bytes = (name: string) => {
    const image = images.find((one) => one.name === name);
    if (image === undefined) throw new Error(`expected the image ${name} in images.lock.json, found none: build it`);
    return image.bytes;
  };
  return { wasm: bytes('worker'), native: bytes('worker-native') };
}
