import type { HostImports } from './host-imports.ts';
import { deny } from './denied.ts';
import { fileTree } from './file-tree.ts';

/**
 * Files in memory, below the one preopened directory "/". Without the grant there is no preopened
 * directory: a path leads nowhere, and the guest gets an error from its own libc.
 */
export async function files(granted: Readonly<Record<string, string>> | undefined): Promise<HostImports> {
  const shim = await import('@bytecodealliance/preview2-shim/filesystem');
  const { types, preopens } = shim.createFilesystem({
    adapter: new shim.InMemoryFilesystemAdapter(),
    preopens: granted === undefined ? {} : { '/': fileTree(granted) },
  });
  const getDirectories = granted === undefined ? deny(() => []) : () => preopens.getDirectories();
  return { 'wasi:filesystem/types': { ...types }, 'wasi:filesystem/preopens': { getDirectories } };
}
