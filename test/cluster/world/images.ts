import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { workspace } from '../../../src/cli/components/folders.ts';
import { sourceDigest } from '../../../src/cli/components/source-digest.ts';
import { buildImage, writeArchive } from '../../../src/cli/image/build-images.ts';
import { imagePlans } from '../../../src/cli/image/catalog.ts';
import { cache } from './cluster.ts';

const execute = promisify(execFile);
/** Rust for nothing but Debian's packages took three minutes, both programs two. */
const buildMs = 20 * 60_000;

/** An archive of each image, as `mailroom image build` writes it. */
export const images = join(cache, 'test-images');

/**
 * The static programs worker and gateway, built from these sources by the kit's Rust, whose digests the lock file has.
 * What was built of the same sources before is taken again. @returns their folder
 */
async function provideNative(kit: string): Promise<string> {
  const folder = join(cache, 'native', sourceDigest(workspace).slice(0, 16));
  if (existsSync(folder)) return folder;
  await mkdir(join(folder, '..'), { recursive: true });
  const building = await mkdtemp(`${folder}-`);
  try {
    const command = 'settings=$("$1" rust) && eval "$settings" && exec bash "$2" --native "$3"';
    const args = ['-c', command, 'bash', kit, join(workspace, 'build.sh'), building];
    await execute('bash', args, { timeout: buildMs, maxBuffer: 16 << 20 });
    await rename(building, folder);
    return folder;
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/** Writes the archives of all images to {@link images}. Throws with what the build said when there is no native twin. */
export async function provideImages(kit: string): Promise<void> {
  const native = await provideNative(kit);
  for (const plan of imagePlans) writeArchive(await buildImage(plan, native), images);
}
