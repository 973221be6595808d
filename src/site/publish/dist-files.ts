import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Paths of all files below `folder`, relative to it, with "/" between their parts, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true });
  const files: string[] = [];
  for (const path of paths) {
    if ((await stat(join(folder, path))).isFile()) files.push(path.split(sep).join('/'));
  }
  return files.toSorted();
}
