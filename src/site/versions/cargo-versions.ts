export interface Crate {
  readonly name: string;
  readonly version: string;
}

interface LockedCrate extends Crate {
  /** True for a crate of a registry; our own have no source. */
  readonly registry: boolean;
  readonly dependencies: readonly string[];
}

/**
 * The crates that our own crates depend on directly, at the version that is locked.
 *
 * @param text a Cargo.lock, whose form Cargo writes and nobody edits (https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html)
 */
export function crateVersions(text: string): Crate[] {
  const crates = text.split('[[package]]').slice(1).map(readCrate);
  const direct = new Set(crates.filter(({ registry }) => !registry).flatMap(({ dependencies }) => dependencies));
  return crates
    .filter(({ name, version, registry }) => registry && (direct.has(name) || direct.has(`${name} ${version}`)))
    .map(({ name, version }) => ({ name, version }));
}

function readCrate(block: string): LockedCrate {
  const field = (name: string) => new RegExp(`^${name} = "(.*)"$`, 'm').exec(block)?.[1];
  const name = field('name');
  const version = field('version');
  if (name === undefined || version === undefined) {
    throw new Error(`Expected a name and a version in a package of Cargo.lock, found:${block}`);
  }
  const list = /^dependencies = \[([^\]]*)\]/m.exec(block)?.[1] ?? '';
  const dependencies = Array.from(list.matchAll(/"([^"]+)"/g), (match) => match[1] ?? '');
  return { name, version, registry: field('source') !== undefined, dependencies };
}
