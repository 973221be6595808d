import { expect, test, vi } from 'vitest';
import { nativeVariants } from '../../../src/cli/components/native-variants.ts';
import type { BuiltVariant } from '../../../src/core/component/lock.ts';

const variant = (bytes: number): BuiltVariant => ({
  name: 'worker',
  target: 'x86_64-unknown-linux-musl',
  bytes,
  gzipBytes: 1,
  rustc: '1.96.0',
});
const locked = () => [variant(1)];

test('on Linux the native programs are built and measured', async () => {
  const report = vi.fn<(text: string) => void>();
  const build = () => Promise.resolve([variant(2)]);
  expect(await nativeVariants('linux', build, locked, report)).toEqual([variant(2)]);
  expect(report).not.toHaveBeenCalled();
});

test('elsewhere nothing is built for Linux, the lock keeps what it has, and that is said', async () => {
  const report = vi.fn<(text: string) => void>();
  const build = () => Promise.reject(new Error('expected the target x86_64-unknown-linux-musl, found none'));
  expect(await nativeVariants('darwin', build, locked, report)).toEqual([variant(1)]);
  expect(report).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/this is darwin: they are not built/));
});
