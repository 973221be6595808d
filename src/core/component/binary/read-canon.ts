import type { ByteReader } from './byte-reader.ts';
import type { IndexSpaces } from './index-spaces.ts';
import { readValueType } from './read-types.ts';

/** What follows the opcode of a canonical definition, in short: i index, o options, a one byte, r result list. */
const operands = new Map([
  [0x02, 'i'],
  [0x03, 'i'],
  [0x04, 'i'],
  [0x05, ''],
  [0x06, 'a'],
  [0x07, 'i'],
  [0x08, ''],
  [0x09, 'ro'],
  [0x0a, 'ai'],
  [0x0b, 'ai'],
  [0x0c, 'a'],
  [0x0d, ''],
  [0x0e, 'i'],
  [0x0f, 'io'],
  [0x10, 'io'],
  [0x11, 'ia'],
  [0x12, 'ia'],
  [0x13, 'i'],
  [0x14, 'i'],
  [0x15, 'i'],
  [0x16, 'io'],
  [0x17, 'io'],
  [0x18, 'ia'],
  [0x19, 'ia'],
  [0x1a, 'i'],
  [0x1b, 'i'],
  [0x1c, 'o'],
  [0x1d, 'o'],
  [0x1e, ''],
  [0x1f, ''],
  [0x20, 'ai'],
  [0x21, 'ai'],
  [0x22, ''],
  [0x23, ''],
  [0x24, ''],
  [0x25, ''],
]);

/**
 * Canonical definitions: only a lift makes a function of the component. The rest is stepped over; after one
 * that is unknown the section is left, and a function that it lifts later has no type for the reader.
 */
export function readCanon(reader: ByteReader, spaces: IndexSpaces): void {
  for (let left = reader.u32(); left > 0; left--) {
    const opcode = reader.byte();
    if (opcode === 0x00) {
      reader.byte();
      reader.u32();
      readOptions(reader);
      spaces.functions.push(spaces.functionType(reader.u32()));
    } else if (opcode === 0x01) {
      reader.byte();
      reader.u32();
      readOptions(reader);
    } else {
      const shape = operands.get(opcode);
      if (shape === undefined) return;
      for (const operand of shape) stepOver(operand, reader, spaces);
    }
  }
}

function stepOver(operand: string, reader: ByteReader, spaces: IndexSpaces): void {
  if (operand === 'i') reader.u32();
  else if (operand === 'a') reader.byte();
  else if (operand === 'o') readOptions(reader);
  else if (reader.byte() === 0) readValueType(reader, spaces);
  else reader.byte();
}

/** String encodings and "async" are bare; memory, realloc, post-return, callback and core type have an index. */
function readOptions(reader: ByteReader): void {
  reader.list(() => {
    const option = reader.byte();
    if ((option >= 0x03 && option <= 0x05) || option === 0x07 || option === 0x08) reader.u32();
  });
}
