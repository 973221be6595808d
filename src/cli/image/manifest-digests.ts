import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageLock } from '../../core/image/lock.ts';
import { workspace } from '../components/folders.ts';

const variants = join(workspace, 'manifests', 'variants');

/** Text of a manifest with the digests of programs that were changed: what `before` has of an image becomes `after`'s. */
export function withNewDigests(text: string, before: ImageLock, after: ImageLock): string {
  return after.images.reduce((changed, { name, program }) => {
    const old = before.images.find((image) => image.name === name)?.program.sha256;
    return old === undefined ? changed : changed.replaceAll(old, program.sha256);
  }, text);
}

/** Brings the annotations mailroom/component-sha256 in labs/mail-triage/manifests in line with a new lock. */
export function writeManifestDigests(before: ImageLock, after: ImageLock): void {
  for (const variant of readdirSync(variants)) {
    const file = join(variants, variant, 'kustomization.yaml');
    const text = readFileSync(file, 'utf8');
    const changed = withNewDigests(text, before, after);
    if (changed !== text) writeFileSync(file, changed);
  }
}
