import { configSchema, type Descriptor, dockerManifestSchema } from '../../../core/image/archive.ts';
import { mediaTypes } from '../../../core/image/media-types.ts';
import { ArchiveError } from './archive-error.ts';
import type { ImageReport } from './image-report.ts';
import { parseFile } from './parse-file.ts';
import type { StoredFile } from './read-blobs.ts';

/**
 * The images of an archive that has only the manifest.json of `docker save`. It names files and no digests; the config's
 * diff_ids still hold the layers. Throws {@link ArchiveError}.
 */
export function readDockerArchive(files: ReadonlyMap<string, StoredFile>): ImageReport[] {
  const describe = (path: string, mediaType: string): Descriptor => {
    const file = files.get(path);
    if (file === undefined) throw new ArchiveError(`expected the file ${path} that manifest.json names, found none`);
    return { mediaType, digest: file.digest, size: file.bytes };
  };
  return parseFile(files, 'manifest.json', dockerManifestSchema).map(({ Config, RepoTags, Layers }) => {
    const configDescriptor = describe(Config, mediaTypes.config);
    const layers = Layers.map((path) => ({ path, descriptor: describe(path, mediaTypes.tarLayer) }));
    return {
      names: RepoTags ?? [],
      configDescriptor,
      config: parseFile(files, Config, configSchema),
      layers,
      bytes: layers.reduce((sum, { descriptor }) => sum + descriptor.size, configDescriptor.size),
    };
  });
}
