import { readUnsigned, writeUnsigned } from '../../core/component/binary/leb128.ts';
import { readSections } from '../../core/component/binary/sections.ts';

const memorySection = 5;
const pageBytes = 65_536n;
/** Flags of a memory's limits: a maximum follows; shared; 64-bit; the page size follows. */
const hasMaximum = 1;
const hasPageSize = 8;

/** A memory that wants more at the start than it may have at all. */
export class MemoryTooLargeError extends Error {
  readonly wantedBytes: number;

  constructor(wantedBytes: number) {
    super(`the module asks for ${wantedBytes} bytes of memory at the start`);
    this.name = 'MemoryTooLargeError';
    this.wantedBytes = wantedBytes;
  }
}

/**
 * Gives every memory of a core module a maximum, so that `memory.grow` fails there: the guest learns it the
 * way the specification has it (-1), and an allocator that does not cope traps.
 */
export function capMemory(module: Uint8Array<ArrayBuffer>, limitBytes: number): Uint8Array<ArrayBuffer> {
  const section = readSections(module).find(({ id }) => id === memorySection);
  if (section === undefined) return module;
  const content = cappedSection(module.subarray(section.start, section.end), BigInt(limitBytes));
  const header = [memorySection, ...writeUnsigned(BigInt(content.length))];
  const out = new Uint8Array(section.at + header.length + content.length + module.length - section.end);
  out.set(module.subarray(0, section.at));
  out.set(header, section.at);
  out.set(content, section.at + header.length);
  out.set(module.subarray(section.end), section.at + header.length + content.length);
  return out;
}

function cappedSection(content: Uint8Array, limitBytes: bigint): number[] {
  const { value: count, next } = readUnsigned(content, 0);
  const out = writeUnsigned(count);
  let at = next;
  for (let memory = 0n; memory < count; memory += 1n) {
    const flags = content[at] ?? 0;
    const minimum = readUnsigned(content, at + 1);
    const maximum = (flags & hasMaximum) === 0 ? undefined : readUnsigned(content, minimum.next);
    at = maximum?.next ?? minimum.next;
    const pageSize = (flags & hasPageSize) === 0 ? undefined : readUnsigned(content, at);
    at = pageSize?.next ?? at;
    const unit = pageSize === undefined ? pageBytes : 1n << pageSize.value;
    const limit = limitBytes / unit;
    if (minimum.value > limit) throw new MemoryTooLargeError(Number(minimum.value * unit));
    const least = maximum === undefined || maximum.value > limit ? limit : maximum.value;
    out.push(flags | hasMaximum, ...writeUnsigned(minimum.value), ...writeUnsigned(least));
    if (pageSize !== undefined) out.push(...writeUnsigned(pageSize.value));
  }
  return out;
}
