import { posix, sep } from 'node:path';
import { rooms } from './rooms.ts';

/** The room that a path stands in; undefined outside src/ and for files directly in it. */
function roomOf(path: string): { name: string; root: string } | undefined {
  const found = /^(.*\/src\/)([^/]+)\/./.exec(path);
  return found?.[1] !== undefined && found[2] !== undefined && found[2] in rooms
    ? { name: found[2], root: found[1] }
    : undefined;
}

/** Packages by name, without a path inside: "astro" of "astro/loaders", "@a/b" of "@a/b/c". */
function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/** What is wrong with an import of `specifier` in the file `filename` (absolute); undefined when nothing is. */
export function wallBroken(filename: string, specifier: string): string | undefined {
  const from = filename.split(sep).join('/');
  const here = roomOf(from);
  if (here === undefined) return undefined;
  const room = rooms[here.name];
  if (room === undefined) return undefined;
  const because = `src/${here.name} ${room.purpose}`;

  if (specifier.startsWith('node:')) {
    if (room.node) return undefined;
    return `"${specifier}" is not there: ${because}. Let a room with Node (site, cli) read it and hand the result over.`;
  }
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    // Astro's virtual modules (astro:content) belong to the build, not to a package.
    if (room.packages === undefined || room.packages.includes(name)) return undefined;
    return `package "${name}" is not for this room: ${because}. It may import ${room.packages.join(', ')} only.`;
  }
  const target = posix.resolve(posix.dirname(from), specifier);
  if (target.startsWith(`${here.root}${here.name}/`)) return undefined;
  const there = target.startsWith(here.root) ? (target.slice(here.root.length).split('/')[0] ?? '') : undefined;
  // Data files (a lock file, a text, a style) may be read from anywhere; only code has walls.
  if (/\.(json|css|md|wit|wasm)$|\?(raw|url)$/.test(specifier)) return undefined;
  if (there !== undefined && room.imports.includes(there)) return undefined;
  const allowed = room.imports.length === 0 ? 'nothing outside itself' : room.imports.map((n) => `src/${n}`).join(', ');
  const found = there === undefined ? `"${specifier}", outside src/` : `src/${there}`;
  return `${found} is behind a wall: ${because}. It may import ${allowed}. Move what both need down into src/core.`;
}
