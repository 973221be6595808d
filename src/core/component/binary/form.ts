import { preambleBytes } from './sections.ts';

/** What the first eight bytes say. Components have layer 1 and version 13 until the format is final. */
export type BinaryForm = 'component' | 'core module' | 'other version' | 'truncated' | 'empty' | 'not wasm';

const magic = [0x00, 0x61, 0x73, 0x6d];

export function binaryForm(bytes: Uint8Array): BinaryForm {
  if (bytes.length === 0) return 'empty';
  if (magic.some((byte, at) => at < bytes.length && bytes[at] !== byte)) return 'not wasm';
  if (bytes.length < preambleBytes) return 'truncated';
  const [version = 0, versionHigh = 0, layer = 0, layerHigh = 0] = bytes.subarray(4, preambleBytes);
  if (versionHigh === 0 && layerHigh === 0) {
    if (version === 1 && layer === 0) return 'core module';
    if (version === 13 && layer === 1) return 'component';
  }
  return 'other version';
}
