import { parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import { describe, expect, it } from 'vitest';
import { capMemory, MemoryTooLargeError } from '../../../src/host/limits/cap-memory.ts';

const page = 65_536;

async function grower(memory: string, limitPages: number) {
  const wat = `(module (func $before) ${memory} (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))`;
  const bytes = capMemory(new Uint8Array(await parse(wat)), limitPages * page);
  const { instance } = await WebAssembly.instantiate(bytes);
  const { grow } = instance.exports;
  if (typeof grow !== 'function') throw new Error('expected the export "grow"');
  return (pages: number): unknown => grow(pages);
}

describe('a cap on memory', () => {
  it('lets a module grow up to the cap and no further', async () => {
    const grow = await grower('(memory 1)', 4);
    expect(grow(3)).toBe(1);
    expect(grow(1)).toBe(-1);
  });

  it("leaves a module's own lower maximum", async () => {
    const grow = await grower('(memory 1 2)', 4);
    expect(grow(1)).toBe(1);
    expect(grow(1)).toBe(-1);
  });

  it('lowers a higher maximum', async () => {
    const grow = await grower('(memory 1 60000)', 300);
    expect(grow(299)).toBe(1);
    expect(grow(1)).toBe(-1);
  });

  it('refuses a module that wants more at the start', async () => {
    await expect(grower('(memory 5)', 4)).rejects.toThrow(MemoryTooLargeError);
  });

  it('leaves a module without memory as it is', async () => {
    const bytes = new Uint8Array(await parse('(module (func (export "f")))'));
    expect(capMemory(bytes, page)).toBe(bytes);
  });
});
