import type { HostFailure } from '../../core/component/failure.ts';
import { HostFault } from '../fault.ts';
import { memoryShare } from './memory-share.ts';

const mebibyte = 2 ** 20;

/** Knows every linear memory of a run, so that a trap for want of memory can be told from another. */
export class MemoryWatch {
  /** The most that one memory may take. */
  readonly shareBytes: number;
  readonly #most: number;
  readonly #memories = new Set<WebAssembly.Memory>();

  /** `limitBytes` is for all memories together; `expected` of them are known before anything runs. */
  constructor(limitBytes: number, expected: number) {
    this.shareBytes = memoryShare(limitBytes, expected);
    // A component may make a second instance of a module, but not as many as it likes.
    this.#most = 2 * Math.max(1, expected);
  }

  watch(instance: WebAssembly.Instance): void {
    for (const item of Object.values(instance.exports)) {
      if (item instanceof WebAssembly.Memory) this.#memories.add(item);
    }
    if (this.#memories.size <= this.#most) return;
    throw new HostFault({
      code: 'memory',
      expected: `at most ${this.#most} linear memories`,
      found: `${this.#memories.size}`,
      todo: 'Compose it so that each part is instantiated once.',
    });
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
    if (largest < this.shareBytes / 2) return undefined;
    return {
      code: 'memory',
      expected: `at most ${Math.floor(this.shareBytes / mebibyte)} MiB of memory`,
      found: `a trap while it held ${(largest / mebibyte).toFixed(0)} MiB`,
      todo: 'Its worker was ended and the page is well. Give it less to do, or look for what it keeps.',
    };
  }
}
