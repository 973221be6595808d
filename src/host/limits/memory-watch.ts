import type { HostFailure } from '../../core/component/failure.ts';

const mebibyte = 2 ** 20;

/** Knows every linear memory of a run, so that a trap for want of memory can be told from another. */
export class MemoryWatch {
  readonly #limitBytes: number;
  readonly #memories = new Set<WebAssembly.Memory>();

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  watch(instance: WebAssembly.Instance): void {
    for (const item of Object.values(instance.exports)) {
      if (item instanceof WebAssembly.Memory) this.#memories.add(item);
    }
  }

  /** Bytes of the largest memory. */
  largest(): number {
    return Math.max(0, ...Array.from(this.#memories, (memory) => memory.buffer.byteLength));
  }

  /**
   * After a trap: allocators double what they ask for, so one that fails may stand at half of the limit.
   */
  failure(): HostFailure | undefined {
    const largest = this.largest();
    if (largest < this.#limitBytes / 2) return undefined;
    return {
      code: 'memory',
      expected: `at most ${this.#limitBytes / mebibyte} MiB of memory`,
      found: `a trap while it held ${(largest / mebibyte).toFixed(0)} MiB and asked for more`,
      todo: 'Its worker was ended and the page is well. Give it less to do, or look for what it keeps.',
    };
  }
}
