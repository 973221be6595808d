/** The bytes end before the thing that they announce. */
export class TruncatedError extends Error {
  constructor(at: number) {
    super(`the file ends at byte ${at}, inside a section`);
    this.name = 'TruncatedError';
  }
}

/** An unsigned LEB128 number of at most 64 bits at `at`; `next` is the position after it. */
export function readUnsigned(bytes: Uint8Array, at: number): { value: bigint; next: number } {
  let value = 0n;
  for (let next = at, shift = 0n; shift < 70n; shift += 7n) {
    const byte = bytes[next++];
    if (byte === undefined) throw new TruncatedError(bytes.length);
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return { value, next };
  }
  throw new RangeError(`no LEB128 number at byte ${at}`);
}

export function writeUnsigned(value: bigint): number[] {
  const out: number[] = [];
  for (let rest = value; ;) {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    if (rest === 0n) return [...out, low];
    out.push(low | 0x80);
  }
}
