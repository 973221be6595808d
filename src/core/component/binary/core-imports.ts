import { ByteReader, UnknownFormatError } from './byte-reader.ts';
import { readSections } from './sections.ts';

const importSection = 2;

/** Modules that a core module imports from, with how many things from each. Throws when the bytes are damaged. */
export function coreImports(module: Uint8Array): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of readSections(module).filter(({ id }) => id === importSection)) {
    const reader = new ByteReader(module, start, end);
    for (let left = reader.u32(); left > 0; left--) {
      const from = reader.name();
      reader.name();
      skipDescription(reader);
      counts.set(from, (counts.get(from) ?? 0) + 1);
    }
  }
  return counts;
}

/** Import descriptions of the core specification 3.0, section 5.5.5; what they say is not needed here. */
function skipDescription(reader: ByteReader): void {
  const kind = reader.byte();
  if (kind === 0) reader.u32();
  else if (kind === 1) {
    skipReferenceType(reader);
    skipLimits(reader);
  } else if (kind === 2) skipLimits(reader);
  else if (kind === 3) {
    skipReferenceType(reader);
    reader.byte();
  } else if (kind === 4) {
    reader.byte();
    reader.u32();
  } else throw new UnknownFormatError('an import of the kind', kind, reader.at - 1);
}

/** One byte, or for a reference to a declared type a byte and the heap type. */
function skipReferenceType(reader: ByteReader): void {
  const first = reader.byte();
  if (first === 0x63 || first === 0x64) reader.u32();
}

/** Flags, a least size, and a largest one when the lowest flag is set. */
function skipLimits(reader: ByteReader): void {
  const flags = reader.byte();
  reader.u32();
  if ((flags & 1) === 1) reader.u32();
}
