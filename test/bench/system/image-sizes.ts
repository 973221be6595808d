import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { imageLockSchema } from '../../../src/core/image/lock.ts';

const lockFile = fileURLToPath(new URL('../../../labs/mail-triage/images.lock.json', import.meta.url));

/**
 * Bytes of the worker's images as the lock file has them. Where it has none, the programs themselves: an image from
 * scratch is its program and about two kilobytes.
 */
export function imageSizes(files: { component: string; native: string }): { wasm: number; native: number } {
  const { images } = imageLockSchema.parse(JSON.parse(readFileSync(lockFile, 'utf8')));
  const bytes = (name: string, file: string) =>
    images.find((image) => image.name === name)?.bytes ?? statSync(file).size;
  return { wasm: bytes('worker', files.component), native: bytes('worker-native', files.native) };
}
