import { createHash } from 'node:crypto';
import { ArchiveError } from './archive-error.ts';
import { limits } from './limits.ts';
import { walkTar } from './walk-tar.ts';

/** A file of an archive. */
export interface StoredFile {
  readonly bytes: number;
  /** Of the bytes that are there, whatever the name says. */
  readonly digest: string;
  /** Only of a file that is small enough to be a manifest or a config. */
  readonly text?: string;
}

/** Where an image layout keeps a blob. */
export const blobPath = (digest: string) => `blobs/${digest.replace(':', '/')}`;

/** Every file of an archive with its digest. Throws {@link ArchiveError}. */
export async function readBlobs(tar: ReadableStream<Uint8Array>): Promise<Map<string, StoredFile>> {
  const files = new Map<string, StoredFile>();
  let kept = 0;
  await walkTar(tar, limits.archiveFiles, async ({ name, type, size }, body) => {
    if (type === 'directory' || type === 'pax-global-header') return;
    if (type !== 'file')
      throw new ArchiveError(`expected files and folders, found the ${type} ${JSON.stringify(name)}`);
    if (files.has(name)) throw new ArchiveError(`expected each file once, found ${JSON.stringify(name)} twice`);
    const keep = size <= limits.jsonBytes && kept + size <= limits.jsonBytesTogether;
    if (keep) kept += size;
    const hash = createHash('sha256');
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of body) {
      hash.update(chunk);
      bytes += chunk.length;
      if (keep) chunks.push(chunk);
    }
    const digest = `sha256:${hash.digest('hex')}`;
    files.set(name, { bytes, digest, ...(keep ? { text: Buffer.concat(chunks).toString('utf8') } : {}) });
  });
  return files;
}
