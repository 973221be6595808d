/** The file is no image archive, or a damaged one; the message says what was expected and what was found. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}
