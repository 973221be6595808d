import { readSections } from '../../core/component/binary/sections.ts';

const memorySection = 5;

/** How many core modules have a linear memory of their own. */
export function countMemories(cores: Iterable<Uint8Array>): number {
  return Array.from(cores).filter((core) => readSections(core).some(({ id }) => id === memorySection)).length;
}

/** What each memory may take so that all together stay within the limit, in bytes. */
export function memoryShare(limitBytes: number, memories: number): number {
  return Math.floor(limitBytes / Math.max(1, memories));
}
