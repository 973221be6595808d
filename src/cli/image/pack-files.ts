import { packTar } from 'modern-tar';

export interface PackedFile {
  /** Path without a leading slash; one that ends with a slash is a folder. */
  readonly path: string;
  readonly bytes?: Uint8Array;
  /** Readable by everybody unless a program needs more. */
  readonly mode?: number;
}

/**
 * A tar of these files in this order. Time, owner and form are fixed, and nothing is compressed: the same files give
 * the same bytes, whatever machine, day or version of zlib.
 */
export async function packFiles(files: readonly PackedFile[]): Promise<Uint8Array> {
  return packTar(
    files.map(({ path, bytes, mode }) => ({
      header: {
        name: path,
        type: path.endsWith('/') ? 'directory' : 'file',
        size: bytes?.length ?? 0,
        mode: mode ?? (path.endsWith('/') ? 0o755 : 0o644),
        mtime: new Date(0),
        uid: 0,
        gid: 0,
      },
      ...(bytes === undefined ? {} : { body: bytes }),
    })),
  );
}
