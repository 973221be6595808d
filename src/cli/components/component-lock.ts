import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuiltComponent, type ComponentLock, componentLockSchema } from '../../core/component/lock.ts';
import { catalog } from './catalog.ts';
import { builtComponents } from './folders.ts';

const lockFile = join(builtComponents, 'lock.json');

/** public/components/lock.json. Throws if the file is missing or not as the schema says. */
export function readLock(): ComponentLock {
  return componentLockSchema.parse(JSON.parse(readFileSync(lockFile, 'utf8')));
}

export function writeLock(lock: ComponentLock): void {
  writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
}

/** sha256 in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What the lock file says about the components in a folder. Throws if one of them is missing. */
export function describeComponents(folder: string): BuiltComponent[] {
  return catalog.map(({ name, purpose, composedOf }) => {
    const file = `${name}.wasm`;
    const bytes = readFileSync(join(folder, file));
    const gzipBytes = gzipSync(bytes, { level: 9 }).length;
    return { name, file, sha256: sha256(bytes), bytes: bytes.length, gzipBytes, purpose, composedOf: [...composedOf] };
  });
}
