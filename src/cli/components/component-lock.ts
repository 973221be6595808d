import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type BuiltComponent,
  type BuiltVariant,
  type ComponentLock,
  componentLockSchema,
} from '../../core/component/lock.ts';
import { catalog, nativePrograms } from './catalog.ts';
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
  return catalog.map(({ name, kind, inPage, purpose, composedOf }) => {
    const file = `${name}.wasm`;
    const bytes = readFileSync(join(folder, file));
    const size = sizeOf(bytes);
    return { name, file, sha256: sha256(bytes), ...size, kind, inPage, purpose, composedOf: [...composedOf] };
  });
}

/** What the lock file says about the native programs in a folder. Throws if one of them is missing. */
export function describeVariants(folder: string, target: string, rustc: string): BuiltVariant[] {
  return nativePrograms.map((name) => ({ name, target, ...sizeOf(readFileSync(join(folder, name))), rustc }));
}

function sizeOf(bytes: Uint8Array): { bytes: number; gzipBytes: number } {
  return { bytes: bytes.length, gzipBytes: gzipSync(bytes, { level: 9 }).length };
}
