import { ArchiveError } from './archive-error.ts';
import type { ArchiveReport, ImageReport } from './image-report.ts';
import { limits } from './limits.ts';
import { readBlobs, type StoredFile } from './read-blobs.ts';
import { readDockerArchive } from './read-docker-archive.ts';
import { type LayerContent, readLayer } from './read-layer.ts';
import { readLayout } from './read-layout.ts';
import { walkTar } from './walk-tar.ts';

/**
 * Reads an archive twice: first all digests and the small files, then what is in the layers.
 * @param open gives the archive's bytes from the start, each time
 * @throws {ArchiveError} when it is no image archive or cannot be read to its end
 */
export async function inspectArchive(open: () => ReadableStream<Uint8Array>): Promise<ArchiveReport> {
  const files = await readBlobs(open());
  const problems: string[] = [];
  const images = readImages(files, problems);
  const contents = await readLayers(open(), images);
  const filled = images.map((image) => ({
    ...image,
    layers: image.layers.map((layer) => ({ ...layer, ...contents.get(layer.path) })),
  }));
  for (const image of filled) checkDiffIds(image, problems);
  return { images: filled, files: files.size, problems: [...new Set(problems)] };
}

function readImages(files: ReadonlyMap<string, StoredFile>, problems: string[]): ImageReport[] {
  if (files.has('oci-layout') || files.has('index.json')) return readLayout(files, problems);
  if (files.has('manifest.json')) return readDockerArchive(files);
  throw new ArchiveError(
    `expected an image archive with oci-layout and index.json, or with manifest.json, found a tar of ${files.size} other files`,
  );
}

async function readLayers(
  tar: ReadableStream<Uint8Array>,
  images: readonly ImageReport[],
): Promise<Map<string, LayerContent>> {
  const wanted = new Map(
    images.flatMap(({ layers }) => layers.map(({ path, descriptor }) => [path, descriptor.mediaType] as const)),
  );
  const contents = new Map<string, LayerContent>();
  await walkTar(tar, limits.archiveFiles, async ({ name }, body) => {
    const mediaType = wanted.get(name);
    if (mediaType === undefined) return;
    const content = await readLayer(mediaType, body);
    if (content !== undefined) contents.set(name, content);
  });
  return contents;
}

function checkDiffIds({ config, layers }: ImageReport, problems: string[]): void {
  const unpacked = layers.filter(({ descriptor }) => !/wasm/.test(descriptor.mediaType));
  const listed = config.rootfs.diff_ids;
  if (listed.length !== unpacked.length) {
    problems.push(
      `rootfs.diff_ids: expected ${unpacked.length}, one for each tar layer, found ${listed.length}` +
        (unpacked.length === 0 ? '; containerd looks for a snapshot that a wasm layer does not have' : ''),
    );
    return;
  }
  unpacked.forEach(({ descriptor, diffId }, at) => {
    if (diffId === undefined || diffId === listed[at]) return;
    problems.push(`${descriptor.digest}: expected to unpack to ${listed[at]}, found ${diffId}`);
  });
}
