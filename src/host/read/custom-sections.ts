import { readUnsigned } from '../../core/component/binary/leb128.ts';
import { readSections } from '../../core/component/binary/sections.ts';

/** Names of the custom sections, such as "component-type:..." that wit-bindgen puts into a core module. */
export function customSectionNames(bytes: Uint8Array): string[] {
  const decoder = new TextDecoder();
  return readSections(bytes)
    .filter(({ id }) => id === 0)
    .map(({ start, end }) => {
      const { value, next } = readUnsigned(bytes, start);
      return decoder.decode(bytes.subarray(next, Math.min(end, next + Number(value))));
    });
}
