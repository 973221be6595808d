import type { HostFailure } from './failure.ts';

const mebibyte = 2 ** 20;

/** The refusal of a file of `bytes` bytes, or undefined when it is small enough. `name` is for the reader. */
export function tooLarge(name: string, bytes: number, limitBytes: number): HostFailure | undefined {
  if (bytes <= limitBytes) return undefined;
  return {
    code: 'too-large',
    expected: `a file of at most ${(limitBytes / mebibyte).toFixed(0)} MiB`,
    found: `that ${name} has ${(bytes / mebibyte).toFixed(1)} MiB`,
    todo: 'Build it in release mode and strip debug information, for instance with "wasm-tools strip".',
  };
}
