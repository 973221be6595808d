/** Bytes that the text takes in UTF-8; a lone surrogate counts as the three bytes of U+FFFD. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}

/** ISO 8859-1; a character that it has not becomes a question mark, as old mail programs did. */
export function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text, (character) => character.codePointAt(0) ?? 0),
    (point) => (point < 0x100 ? point : 0x3f),
  );
}

/** The range of the byte after this first byte, and how many bytes follow in all; undefined for no first byte. */
function continuation(first: number): { from: number; to: number; following: number } | undefined {
  if (first >= 0xc2 && first <= 0xdf) return { from: 0x80, to: 0xbf, following: 1 };
  if (first >= 0xe0 && first <= 0xef) {
    return { from: first === 0xe0 ? 0xa0 : 0x80, to: first === 0xed ? 0x9f : 0xbf, following: 2 };
  }
  if (first >= 0xf0 && first <= 0xf4) {
    return { from: first === 0xf0 ? 0x90 : 0x80, to: first === 0xf4 ? 0x8f : 0xbf, following: 3 };
  }
  return undefined;
}

/**
 * What a UTF-8 decoder makes of bytes: U+FFFD for every maximal part that is not UTF-8, as the Encoding Standard
 * says (https://encoding.spec.whatwg.org/#utf-8-decoder). `TextDecoder` is no part of the language, so core has its own.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    at += 1;
    if (first < 0x80) {
      text += String.fromCodePoint(first);
      continue;
    }
    const next = continuation(first);
    if (next === undefined) {
      text += '\ufffd';
      continue;
    }
    let { from, to, following } = next;
    let point = first & (0x3f >> following);
    while (following > 0) {
      const byte = bytes[at];
      if (byte === undefined || byte < from || byte > to) break;
      point = (point << 6) | (byte & 0x3f);
      [from, to] = [0x80, 0xbf];
      following -= 1;
      at += 1;
    }
    text += following === 0 ? String.fromCodePoint(point) : '\ufffd';
  }
  return text;
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
