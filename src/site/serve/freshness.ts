import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../publish/dist-files.ts';

/** What a build reads. Rust sources are not among them: the components they make are, in public/. */
const sourceFolders = ['src', 'lessons', 'public', 'test/results'];
const sourceFiles = ['astro.config.ts', 'package.json', 'package-lock.json', 'labs/mail-triage/Cargo.lock'];

/** True when dist/ is complete and nothing that a build reads is newer. */
export async function isBuilt(root: string): Promise<boolean> {
  // The headers are written last.
  const built = await changedAt(join(root, 'dist', '_headers'));
  if (built === undefined) return false;
  for (const file of await sourcePaths(root)) {
    const changed = await changedAt(join(root, file));
    if (changed !== undefined && changed > built) return false;
  }
  return true;
}

async function sourcePaths(root: string): Promise<string[]> {
  const paths = [...sourceFiles];
  for (const folder of sourceFolders) {
    if ((await changedAt(join(root, folder))) === undefined) continue;
    paths.push(folder, ...(await listFiles(join(root, folder))).map((file) => `${folder}/${file}`));
  }
  return paths;
}

/** Milliseconds since 1970, or undefined when there is no such file. */
async function changedAt(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return undefined;
  }
}
