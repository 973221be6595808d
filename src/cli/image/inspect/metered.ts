import { createHash } from 'node:crypto';
import { ArchiveError } from './archive-error.ts';

/** Counts and hashes what flows through, and stops it when it is more than `most` bytes. */
export function metered(most: number) {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > most) throw new ArchiveError(`expected at most ${most} bytes, found more`);
      hash.update(chunk);
      controller.enqueue(chunk);
    },
  });
  return { stream, read: () => ({ bytes, digest: `sha256:${hash.digest('hex')}` }) };
}
