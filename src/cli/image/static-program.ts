/** What an ELF file is, as far as an image needs to know; undefined for another file. */
export interface NativeProgram {
  /** In Go's words, as images have it, such as "amd64". */
  readonly architecture: string;
  /** Without an interpreter that would load libraries which an image from scratch does not have. */
  readonly static: boolean;
}

/** e_machine of the ELF header to Go's word. */
const architectures: Readonly<Record<number, string>> = { 0x3e: 'amd64', 0xb7: 'arm64', 0xf3: 'riscv64' };

/** Program header that names a dynamic loader. */
const interpreter = 3;

/** Offsets in a 64-bit little-endian ELF header, from elf(5). */
const at = { machine: 18, programHeaders: 32, entrySize: 54, entries: 56, end: 64 } as const;

/** Reads the headers of a 64-bit little-endian ELF file. */
export function readNativeProgram(bytes: Uint8Array): NativeProgram | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < at.end || view.getUint32(0) !== 0x7f454c46 || bytes[4] !== 2 || bytes[5] !== 1) return undefined;
  const machine = view.getUint16(at.machine, true);
  const start = Number(view.getBigUint64(at.programHeaders, true));
  const size = view.getUint16(at.entrySize, true);
  const places = Array.from({ length: view.getUint16(at.entries, true) }, (_, number) => start + number * size);
  return {
    architecture: architectures[machine] ?? `machine ${machine}`,
    static: places.every((place) => place + 4 <= bytes.length && view.getUint32(place, true) !== interpreter),
  };
}
