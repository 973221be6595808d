import { type ImageContents, makeImage, type MadeImage } from '../../../src/cli/image/make-image.ts';
import type { ArchiveReport } from '../../../src/cli/image/inspect/image-report.ts';
import { inspectArchive } from '../../../src/cli/image/inspect/inspect-archive.ts';
import { fixtureBytes } from '../../tools/fixture-bytes.ts';

/** A plain image of a component of a few hundred bytes. */
export const small: ImageContents = {
  reference: 'localhost/mailroom/adder:1.2.3',
  form: 'plain',
  file: 'adder.wasm',
  program: fixtureBytes('adder'),
  labels: { 'org.opencontainers.image.title': 'Adder' },
  ports: [2525],
  architecture: 'amd64',
};

export function make(changes: Partial<ImageContents> = {}): Promise<MadeImage> {
  return makeImage({ ...small, ...changes });
}

/** What a file is read in. */
const pieceBytes = 65_536;

/** What `mailroom image inspect` finds in these bytes, which come in pieces as those of a file do. */
export function inspectBytes(bytes: Uint8Array): Promise<ArchiveReport> {
  return inspectArchive(() => {
    let at = 0;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(at, (at += pieceBytes)));
      },
    });
  });
}
