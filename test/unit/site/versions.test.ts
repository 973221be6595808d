import { expect, test } from 'vitest';
import { crateVersions } from '../../../src/site/versions/cargo-versions.ts';
import { npmVersions } from '../../../src/site/versions/npm-versions.ts';

const cargoLock = `version = 4

[[package]]
name = "bitflags"
version = "2.9.1"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "triage"
version = "0.1.0"
dependencies = [
 "text",
 "wit-bindgen 0.63.0",
]

[[package]]
name = "text"
version = "0.1.0"

[[package]]
name = "wit-bindgen"
version = "0.51.0"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "wit-bindgen"
version = "0.63.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
`;

test('only crates of others that ours name themselves are listed', () => {
  expect(crateVersions(cargoLock)).toEqual([{ name: 'wit-bindgen', version: '0.63.0' }]);
});

test('packages are listed at the version that is installed', () => {
  const lock = {
    packages: {
      '': { dependencies: { astro: '^7.0.0' }, devDependencies: { vitest: '5.1.1' } },
      'node_modules/astro': { version: '7.3.5' },
      'node_modules/vitest': { version: '5.1.1' },
      'node_modules/deep': { version: '1.0.0' },
    },
  };
  expect(npmVersions(JSON.stringify(lock))).toEqual([
    { name: 'astro', version: '7.3.5', use: 'site' },
    { name: 'vitest', version: '5.1.1', use: 'tests' },
  ]);
});

test('a package that is named and not locked is an error', () => {
  const lock = { packages: { '': { dependencies: { astro: '7.3.5' }, devDependencies: {} } } };
  expect(() => npmVersions(JSON.stringify(lock))).toThrow('Expected astro in package-lock.json');
});
