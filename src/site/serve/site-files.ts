import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '../publish/dist-files.ts';
import { isCompressible, mediaTypeOf } from './media-types.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

export interface SiteFile {
  readonly mediaType: string;
  readonly etag: string;
  readonly encodings: readonly Encoding[];
  body(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
}

/** Good enough for loopback, and many times as fast as the best. */
const brotliQuality = 5;

/** The files of a built site by their address. Only what stands here can be asked for, so no path leads out of it. */
export async function openSite(dist: string): Promise<(path: string) => Promise<SiteFile | undefined>> {
  const known = new Set((await listFiles(dist)).map((file) => `/${file}`));
  const opened = new Map<string, Promise<SiteFile>>();
  return async (path) => {
    if (!known.has(path)) return undefined;
    const file = opened.get(path) ?? openFile(dist, path);
    opened.set(path, file);
    return file;
  };
}

async function openFile(dist: string, path: string): Promise<SiteFile> {
  const bytes = new Uint8Array(await readFile(join(dist, path)));
  const mediaType = mediaTypeOf(path);
  const encoded = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    mediaType,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    encodings: isCompressible(mediaType) ? ['br', 'gzip', 'identity'] : ['identity'],
    body: (encoding) => {
      const body = encoded.get(encoding) ?? encode(bytes, encoding);
      encoded.set(encoding, body);
      return body;
    },
  };
}

async function encode(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity') return bytes;
  if (encoding === 'gzip') return new Uint8Array(await promisify(gzip)(bytes));
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality };
  return new Uint8Array(await promisify(brotliCompress)(bytes, { params }));
}
