import { type ImageContents, makeImage, type MadeImage } from '../../../src/cli/image/make-image.ts';
import { type ArchiveReport, inspectArchive } from '../../../src/cli/image/inspect/inspect-archive.ts';
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

/** What `mailroom image inspect` finds in these bytes. */
export function inspectBytes(bytes: Uint8Array): Promise<ArchiveReport> {
  return inspectArchive(() => new Blob([Uint8Array.from(bytes)]).stream());
}
