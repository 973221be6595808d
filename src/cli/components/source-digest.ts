import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the bytes of the components depend on, as far as it is ours. */
const sources = ['Cargo.toml', 'Cargo.lock', 'build.sh', 'compose', 'crates', 'system.json', 'wit'];

function filesUnder(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.name !== 'target');
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
  );
}

/** The files of a Cargo workspace that go into its source digest: paths with slashes, relative to it, in order. */
export function sourceFiles(workspace: string): string[] {
  const top = readdirSync(workspace, { withFileTypes: true }).filter((entry) => sources.includes(entry.name));
  const files = top.flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(workspace, entry.name)) : [join(workspace, entry.name)],
  );
  return files.map((file) => relative(workspace, file).split(sep).join('/')).toSorted();
}

/** sha256 over path, size and bytes of every source file of a workspace, in 64 hex digits. */
export function sourceDigest(workspace: string): string {
  const hash = createHash('sha256');
  for (const file of sourceFiles(workspace)) {
    const bytes = readFileSync(join(workspace, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
