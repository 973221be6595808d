import { readUnsigned, TruncatedError } from './leb128.ts';

/** A top-level section: `at` is where its id stands, `start` and `end` enclose its content. */
export interface Section {
  readonly id: number;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Magic bytes, version and layer: eight bytes before the first section. */
export const preambleBytes = 8;

/** The sections of a core module or a component, in order. Throws TruncatedError when the bytes end too early. */
export function readSections(bytes: Uint8Array): Section[] {
  const sections: Section[] = [];
  for (let at = preambleBytes; at < bytes.length;) {
    const id = bytes[at] ?? 0;
    const { value, next } = readUnsigned(bytes, at + 1);
    const end = next + Number(value);
    if (end > bytes.length) throw new TruncatedError(bytes.length);
    sections.push({ id, at, start: next, end });
    at = end;
  }
  return sections;
}
