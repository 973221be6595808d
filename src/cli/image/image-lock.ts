import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ImageLock, imageLockSchema } from '../../core/image/lock.ts';
import { workspace } from '../components/folders.ts';

const lockFile = join(workspace, 'images.lock.json');

/** labs/mail-triage/images.lock.json. Throws if the file is missing or not as the schema says. */
export function readImageLock(): ImageLock {
  return imageLockSchema.parse(JSON.parse(readFileSync(lockFile, 'utf8')));
}

export function writeImageLock(lock: ImageLock): void {
  writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
}
