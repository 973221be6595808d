import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, hexOf, latin1Bytes, utf8Bytes } from '../../../src/core/mail/generate/utf8.ts';

test('decodes any bytes as the platform’s UTF-8 decoder does', () => {
  const platform = new TextDecoder('utf-8', { ignoreBOM: true });
  // Bytes near the borders of the encoding come up too seldom by chance.
  const byte = fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom(0x41, 0x7f, 0x80, 0xbf, 0xc1, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xef, 0xf0, 0x90, 0xf4, 0x8f, 0xf5),
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), (list) => {
      const bytes = Uint8Array.from(list);
      expect(decodeUtf8(bytes)).toBe(platform.decode(bytes));
    }),
    { numRuns: 2000 },
  );
});

test('counts the bytes that a text takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
  expect(utf8Bytes('\ud800')).toBe(3);
});

test('writes ISO 8859-1 with question marks for what it has not', () => {
  expect(hexOf(latin1Bytes('Zürich €'))).toBe('5afc72696368203f');
});
