import { parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import { describe, expect, it } from 'vitest';
import { countMemories } from '../../../src/host/limits/memory-share.ts';
import { MemoryWatch } from '../../../src/host/limits/memory-watch.ts';

const mebibyte = 2 ** 20;

async function core(pages: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await parse(`(module (memory (export "memory") ${pages}))`));
}

describe('the memories of a run', () => {
  it('share the limit', async () => {
    const cores = [await core(1), await core(1), new Uint8Array(await parse('(module)'))];
    expect(countMemories(cores)).toBe(2);
    expect(new MemoryWatch(256 * mebibyte, 2).shareBytes).toBe(128 * mebibyte);
    expect(new MemoryWatch(256 * mebibyte, 0).shareBytes).toBe(256 * mebibyte);
  });

  it('explain a trap when one of them is more than half full, and no other trap', async () => {
    const watch = new MemoryWatch(mebibyte, 1);
    watch.watch((await WebAssembly.instantiate(await core(4))).instance);
    expect(watch.failure()).toBeUndefined();
    watch.watch((await WebAssembly.instantiate(await core(12))).instance);
    expect(watch.failure()).toMatchObject({ code: 'memory', found: 'a trap while it held 1 MiB' });
  });

  it('may not be many times what the component has', async () => {
    const watch = new MemoryWatch(mebibyte, 1);
    const bytes = await core(1);
    const another = async () => watch.watch((await WebAssembly.instantiate(bytes)).instance);
    await another();
    await another();
    await expect(another()).rejects.toThrow(/at most 2 linear memories, found 3/);
  });
});
