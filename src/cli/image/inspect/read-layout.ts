import {
  configSchema,
  type Descriptor,
  dockerManifestSchema,
  indexSchema,
  layoutSchema,
  manifestSchema,
} from '../../../core/image/archive.ts';
import { ArchiveError } from './archive-error.ts';
import type { ImageReport } from './image-report.ts';
import { parseFile } from './parse-file.ts';
import { blobPath, type StoredFile } from './read-blobs.ts';

type Files = ReadonlyMap<string, StoredFile>;

/** The images of an OCI image layout; what is not as it says goes to `problems`. Throws {@link ArchiveError}. */
export function readLayout(files: Files, problems: string[]): ImageReport[] {
  parseFile(files, 'oci-layout', layoutSchema);
  const { manifests } = parseFile(files, 'index.json', indexSchema);
  checkDocker(files, problems);
  return findManifests(files, manifests, problems, 0).map((descriptor) => readImage(files, descriptor, problems));
}

/** Says what is wrong with the blob; whether it is there at all. */
function check(files: Files, { digest, size }: Descriptor, problems: string[]): boolean {
  const file = files.get(blobPath(digest));
  if (file === undefined) {
    problems.push(`${digest}: expected it in the archive, found none`);
    return false;
  }
  if (file.bytes !== size) problems.push(`${digest}: expected ${size} bytes, found ${file.bytes}`);
  if (file.digest !== digest) problems.push(`${digest}: found bytes with ${file.digest}`);
  return true;
}

/** An index may hold indexes, one for each platform; two levels are what tools write. */
function findManifests(
  files: Files,
  descriptors: readonly Descriptor[],
  problems: string[],
  depth: number,
): Descriptor[] {
  if (depth > 2) throw new ArchiveError('expected at most three indexes inside one another, found more');
  return descriptors.flatMap((descriptor) => {
    if (!check(files, descriptor, problems)) return [];
    if (!/image\.index\.|manifest\.list\./.test(descriptor.mediaType)) return [descriptor];
    const inner = parseFile(files, blobPath(descriptor.digest), indexSchema).manifests;
    return findManifests(files, inner, problems, depth + 1).map((found) => ({
      ...found,
      annotations: { ...descriptor.annotations, ...found.annotations },
    }));
  });
}

function readImage(files: Files, descriptor: Descriptor, problems: string[]): ImageReport {
  const manifest = parseFile(files, blobPath(descriptor.digest), manifestSchema);
  const parts = [manifest.config, ...manifest.layers];
  for (const part of parts) check(files, part, problems);
  const { annotations = {} } = descriptor;
  const name = annotations['io.containerd.image.name'] ?? annotations['org.opencontainers.image.ref.name'];
  return {
    names: name === undefined ? [] : [name],
    descriptor,
    configDescriptor: manifest.config,
    config: parseFile(files, blobPath(manifest.config.digest), configSchema),
    layers: manifest.layers.map((layer) => ({ path: blobPath(layer.digest), descriptor: layer })),
    bytes: parts.reduce((sum, { size }) => sum + size, descriptor.size),
  };
}

/** manifest.json says the same in Docker's words, and must not lead to other bytes. */
function checkDocker(files: Files, problems: string[]): void {
  if (!files.has('manifest.json')) return;
  for (const { Config, Layers } of parseFile(files, 'manifest.json', dockerManifestSchema)) {
    for (const path of [Config, ...Layers].filter((path) => !files.has(path))) {
      problems.push(`manifest.json: expected the file ${path} that it names, found none`);
    }
  }
}
