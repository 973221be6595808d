import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Pack, packSchema } from '../../../src/core/pack/pack.ts';
import { docker, name, pack } from './cluster.ts';

async function writePack(folder: string, entries: Pack['entries']): Promise<void> {
  const packed: Pack = { version: 1, entries };
  await writeFile(join(folder, 'pack.json'), JSON.stringify(packed));
}

/** The pack of the tests without the file of one image, which its pack.json still names. */
export async function packWithout(image: string): Promise<{ folder: string; file: string } & AsyncDisposable> {
  const { entries } = packSchema.parse(JSON.parse(await readFile(join(pack, 'pack.json'), 'utf8')));
  const left = entries.find((entry) => entry.kind === 'image' && entry.name.includes(image));
  if (left === undefined) throw new Error(`expected an image ${image} in ${pack}/pack.json, found none`);
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  for (const { file } of entries) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    if (file !== left.file) await symlink(join(pack, file), join(folder, file));
  }
  await writePack(folder, entries);
  return { folder, file: left.file, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

/**
 * A pack with a node image and nothing else, which up.sh has to make ready first. It is a small image under the name of
 * a node's: making it takes the same steps, and the real one, which other clusters on this machine may need just now,
 * stays where it is.
 */
export async function nodeImagePack(): Promise<{ folder: string; nodeImage: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  const archive = join(folder, 'node.tar');
  const tag = `${name}-drill`;
  const image = `kindest/node:${tag}`;
  await docker('tag', 'kit/hello:1', image);
  await docker('save', image, '-o', archive);
  const sha256 = createHash('sha256')
    .update(await readFile(archive))
    .digest('hex');
  await writePack(folder, [
    {
      kind: 'image',
      name: image,
      file: 'node.tar',
      sha256,
      bytes: (await stat(archive)).size,
      arch: 'amd64',
      source: 'kit/hello:1 under another name',
      licence: 'Apache-2.0',
    },
  ]);
  const nodeImage = `mailroom-node:${tag}-${sha256.slice(0, 12)}`;
  return {
    folder,
    nodeImage,
    [Symbol.asyncDispose]: async () => {
      await docker('image', 'rm', '--force', image, nodeImage);
      await rm(folder, { recursive: true });
    },
  };
}
