import { readUnsigned, TruncatedError } from './leb128.ts';

/** Reads the binary format of a component from a position on. Throws TruncatedError at the end. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  byte(): number {
    const value = this.at < this.end ? this.bytes[this.at++] : undefined;
    if (value === undefined) throw new TruncatedError(this.at);
    return value;
  }

  u32(): number {
    const { value, next } = readUnsigned(this.bytes, this.at);
    if (next > this.end) throw new TruncatedError(this.end);
    this.at = next;
    return Number(value);
  }

  /** Names of the component model are ASCII. */
  name(): string {
    const length = this.u32();
    if (this.at + length > this.end) throw new TruncatedError(this.end);
    const characters = Array.from(this.bytes.subarray(this.at, this.at + length), (code) => String.fromCharCode(code));
    this.at += length;
    return characters.join('');
  }

  list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let left = this.u32(); left > 0; left--) items.push(read());
    return items;
  }

  optional<T>(read: () => T): T | undefined {
    return this.byte() === 0 ? undefined : read();
  }
}

/** The format has something that this reader does not know: a newer version, or a damaged file. */
export class UnknownFormatError extends Error {
  constructor(what: string, byte: number, at: number) {
    super(`${what} 0x${byte.toString(16)} at byte ${at} is unknown`);
    this.name = 'UnknownFormatError';
  }
}
