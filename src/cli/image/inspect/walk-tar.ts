import { createTarDecoder, type TarHeader } from 'modern-tar';
import { ArchiveError } from './archive-error.ts';

/** A name that points out of the folder into which somebody may unpack the tar, or that no file system has. */
function isUnsafe(name: string): boolean {
  return name === '' || name.startsWith('/') || name.includes('\0') || name.split(/[/\\]/).includes('..');
}

/**
 * Calls `visit` for each entry of a tar, in order; a body that it does not read is skipped. Throws
 * {@link ArchiveError} for a damaged tar, a name that leads outside, and more than `most` entries.
 */
export async function walkTar(
  tar: ReadableStream<Uint8Array>,
  most: number,
  visit: (header: TarHeader, body: ReadableStream<Uint8Array>) => Promise<void>,
): Promise<void> {
  let entries = 0;
  try {
    for await (const { header, body } of tar.pipeThrough(createTarDecoder({ strict: true }))) {
      entries += 1;
      if (entries > most) throw new ArchiveError(`expected at most ${most} files, found more`);
      const name = header.name.replace(/^(\.\/)+/, '');
      if (name !== '' && isUnsafe(name)) {
        throw new ArchiveError(
          `expected names inside the archive, found ${JSON.stringify(header.name)}: do not unpack it`,
        );
      }
      await visit({ ...header, name }, body);
      // Read and not cancelled: modern-tar 0.8.6 has the next entry ready by then, and cancels that one's body.
      if (!body.locked) await body.pipeTo(new WritableStream());
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new ArchiveError(`expected a whole tar, found: ${found.replace(/\.$/, '')}`, { cause: error });
  }
}
