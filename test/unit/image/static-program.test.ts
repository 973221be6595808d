import { describe, expect, it } from 'vitest';
import { buildImage } from '../../../src/cli/image/build-images.ts';
import { imagePlans } from '../../../src/cli/image/catalog.ts';
import { readNativeProgram } from '../../../src/cli/image/static-program.ts';

/** Headers of an ELF file for x86-64 with one program header of this type, from elf(5). */
function elf(type: number): Buffer {
  const bytes = Buffer.alloc(64 + 56);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  bytes.writeUInt16LE(0x3e, 18);
  bytes.writeBigUInt64LE(64n, 32);
  bytes.writeUInt16LE(56, 54);
  bytes.writeUInt16LE(1, 56);
  bytes.writeUInt32LE(type, 64);
  return bytes;
}

describe('a native program', () => {
  it('is static when no header names a loader', () => {
    expect(readNativeProgram(elf(1))).toEqual({ architecture: 'amd64', static: true });
    expect(readNativeProgram(elf(3))).toEqual({ architecture: 'amd64', static: false });
  });

  it('is not what another file is, or half of one', () => {
    expect(readNativeProgram(Buffer.from('#!/bin/sh'))).toBeUndefined();
    expect(readNativeProgram(elf(1).subarray(0, 40))).toBeUndefined();
    expect(readNativeProgram(elf(1).subarray(0, 65))).toMatchObject({ static: false });
  });

  it('is asked for when nobody said where it is', async () => {
    const plan = imagePlans.find(({ name }) => name === 'worker-native')!;
    await expect(buildImage(plan, undefined)).rejects.toThrow(/--native DIR/);
    await expect(buildImage(plan, '/nowhere')).rejects.toThrow(/Expected \/nowhere\/worker .* build it first/);
  });
});
