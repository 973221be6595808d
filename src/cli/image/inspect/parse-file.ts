import { z } from 'zod';
import { ArchiveError } from './archive-error.ts';
import { limits } from './limits.ts';
import type { StoredFile } from './read-blobs.ts';

/** One of the small JSON files of an archive. Throws {@link ArchiveError} when it is missing or says something else. */
export function parseFile<Schema extends z.ZodType>(
  files: ReadonlyMap<string, StoredFile>,
  path: string,
  schema: Schema,
): z.output<Schema> {
  const file = files.get(path);
  if (file === undefined) throw new ArchiveError(`expected ${path} in the archive, found none`);
  if (file.text === undefined) {
    throw new ArchiveError(`expected at most ${limits.jsonBytes} bytes in ${path}, found ${file.bytes}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch (error) {
    throw new ArchiveError(`expected JSON in ${path}, found: ${String(error)}`, { cause: error });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const found = z.prettifyError(parsed.error);
  throw new ArchiveError(`expected ${path} as the OCI image specification has it, found: ${found}`);
}
