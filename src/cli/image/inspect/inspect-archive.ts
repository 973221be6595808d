import { z } from 'zod';
import {
  configSchema,
  type Descriptor,
  dockerManifestSchema,
  type ImageConfig,
  indexSchema,
  layoutSchema,
  type Manifest,
  manifestSchema,
} from '../../../core/image/archive.ts';
import { ArchiveError } from './archive-error.ts';
import { blobPath, readBlobs, type StoredFile } from './read-blobs.ts';
import { type LayerContent, readLayer } from './read-layer.ts';
import { limits } from './limits.ts';
import { walkTar } from './walk-tar.ts';

export interface LayerReport extends Partial<LayerContent> {
  readonly descriptor: Descriptor;
}

export interface ImageReport {
  /** The names that the archive gives it; none is allowed. */
  readonly names: readonly string[];
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
  readonly config: ImageConfig;
  readonly layers: readonly LayerReport[];
  /** Manifest, config and layers as they are in the archive. */
  readonly bytes: number;
}

export interface ArchiveReport {
  readonly images: readonly ImageReport[];
  /** Files of the archive whose digest was computed. */
  readonly files: number;
  /** What is not as the archive says, one sentence each; empty when every digest and size is right. */
  readonly problems: readonly string[];
}

/**
 * Reads an archive twice: first all digests and the small files, then what is in the layers.
 * @param open gives the archive's bytes from the start, each time
 * @throws {ArchiveError} when it is no image archive or cannot be read to its end
 */
export async function inspectArchive(open: () => ReadableStream<Uint8Array>): Promise<ArchiveReport> {
  const files = await readBlobs(open());
  if (!files.has('oci-layout') && !files.has('index.json')) throw new ArchiveError(foreign(files));
  const problems: string[] = [];
  parse(files, 'oci-layout', layoutSchema);
  const images = findManifests(files, parse(files, 'index.json', indexSchema).manifests, problems, 0).map(
    (descriptor) => readImage(files, descriptor, problems),
  );
  checkDocker(files, problems);
  const contents = await readLayers(open(), images);
  const filled = images.map((image) => ({
    ...image,
    layers: image.layers.map(({ descriptor }) => ({ descriptor, ...contents.get(descriptor.digest) })),
  }));
  for (const image of filled) checkDiffIds(image, problems);
  return { images: filled, files: files.size, problems: [...new Set(problems)] };
}

function foreign(files: ReadonlyMap<string, StoredFile>): string {
  return files.has('manifest.json')
    ? 'expected an OCI image layout, found an archive of an older docker save: save it with Docker 25 or newer'
    : `expected an image archive with oci-layout and index.json, found a tar of ${files.size} other files`;
}

function parse<Schema extends z.ZodType>(
  files: ReadonlyMap<string, StoredFile>,
  path: string,
  schema: Schema,
): z.output<Schema> {
  const file = files.get(path);
  if (file === undefined) throw new ArchiveError(`expected ${path} in the archive, found none`);
  if (file.text === undefined) {
    throw new ArchiveError(`expected at most ${limits.jsonBytes} bytes in ${path}, found ${file.bytes}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch (error) {
    throw new ArchiveError(`expected JSON in ${path}, found: ${String(error)}`, { cause: error });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ArchiveError(
    `expected ${path} as the OCI image specification has it, found: ${z.prettifyError(parsed.error)}`,
  );
}

/** Says what is wrong with the blob; whether it is there at all. */
function check(files: ReadonlyMap<string, StoredFile>, descriptor: Descriptor, problems: string[]): boolean {
  const file = files.get(blobPath(descriptor.digest));
  if (file === undefined) {
    problems.push(`${descriptor.digest}: expected it in the archive, found none`);
    return false;
  }
  if (file.bytes !== descriptor.size) {
    problems.push(`${descriptor.digest}: expected ${descriptor.size} bytes, found ${file.bytes}`);
  }
  if (file.digest !== descriptor.digest) problems.push(`${descriptor.digest}: found bytes with ${file.digest}`);
  return true;
}

/** An index may hold indexes, one for each platform; two levels are what tools write. */
function findManifests(
  files: ReadonlyMap<string, StoredFile>,
  descriptors: readonly Descriptor[],
  problems: string[],
  depth: number,
): Descriptor[] {
  if (depth > 2) throw new ArchiveError('expected at most three indexes inside one another, found more');
  return descriptors.flatMap((descriptor) => {
    if (!check(files, descriptor, problems)) return [];
    if (!/image\.index\.|manifest\.list\./.test(descriptor.mediaType)) return [descriptor];
    const inner = parse(files, blobPath(descriptor.digest), indexSchema).manifests;
    return findManifests(files, inner, problems, depth + 1).map((found) => ({
      ...found,
      annotations: { ...descriptor.annotations, ...found.annotations },
    }));
  });
}

function readImage(files: ReadonlyMap<string, StoredFile>, descriptor: Descriptor, problems: string[]): ImageReport {
  const manifest = parse(files, blobPath(descriptor.digest), manifestSchema);
  const parts = [manifest.config, ...manifest.layers];
  for (const part of parts) check(files, part, problems);
  const config = parse(files, blobPath(manifest.config.digest), configSchema);
  const name =
    descriptor.annotations?.['io.containerd.image.name'] ??
    descriptor.annotations?.['org.opencontainers.image.ref.name'];
  return {
    names: name === undefined ? [] : [name],
    descriptor,
    manifest,
    config,
    layers: manifest.layers.map((layer) => ({ descriptor: layer })),
    bytes: parts.reduce((sum, { size }) => sum + size, descriptor.size),
  };
}

/** manifest.json says the same in Docker's words, and must not lead to other bytes. */
function checkDocker(files: ReadonlyMap<string, StoredFile>, problems: string[]): void {
  if (!files.has('manifest.json')) return;
  for (const { Config, Layers } of parse(files, 'manifest.json', dockerManifestSchema)) {
    for (const path of [Config, ...Layers].filter((path) => !files.has(path))) {
      problems.push(`manifest.json: expected the file ${path} that it names, found none`);
    }
  }
}

async function readLayers(
  tar: ReadableStream<Uint8Array>,
  images: readonly ImageReport[],
): Promise<Map<string, LayerContent>> {
  const wanted = new Map(
    images.flatMap(({ layers }) => layers.map(({ descriptor }) => [blobPath(descriptor.digest), descriptor] as const)),
  );
  const contents = new Map<string, LayerContent>();
  await walkTar(tar, limits.archiveFiles, async ({ name }, body) => {
    const descriptor = wanted.get(name);
    if (descriptor === undefined) return;
    const content = await readLayer(descriptor.mediaType, body);
    if (content !== undefined) contents.set(descriptor.digest, content);
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
