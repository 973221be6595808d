import type { BuiltVariant } from '../../core/component/lock.ts';

/**
 * What the lock says of the native programs: measured where they can be built, else what it says already. They are for
 * Linux, and a linker for it is what other machines lack; the components are the same bytes everywhere.
 * @param build builds and measures them
 * @param locked reads them from the lock
 */
export async function nativeVariants(
  platform: NodeJS.Platform,
  build: () => Promise<BuiltVariant[]>,
  locked: () => readonly BuiltVariant[],
  report: (text: string) => void,
): Promise<BuiltVariant[]> {
  if (platform === 'linux') return await build();
  report(
    `The native programs are for Linux, and this is ${platform}: they are not built, and the lock keeps the sizes that it ` +
      'has. Build the components on Linux once before you commit them.\n',
  );
  return [...locked()];
}
