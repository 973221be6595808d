import { expect, test } from 'vitest';
import { builtComponents } from '../../../src/cli/components/folders.ts';
import { describeComponents, readLock } from '../../../src/cli/components/component-lock.ts';
import { differences } from '../../../src/cli/components/verify-components.ts';

test('the committed components are those of the lock file, in the order of the catalogue', () => {
  expect(describeComponents(builtComponents)).toEqual(readLock().components);
});

test('a component that is missing, new or other is named with what to do', () => {
  const [first, ...rest] = readLock().components;
  if (first === undefined) throw new Error('expected a component in the lock');
  const other = { ...first, sha256: '0'.repeat(64) };
  expect(differences([first, ...rest], [first, ...rest], 'here')).toEqual([]);
  expect(differences([first], [other], 'here')).toEqual([expect.stringContaining('found sha256 0000')]);
  expect(differences([first], [], 'here')).toEqual([expect.stringMatching(/expected it in here.*components build/)]);
  expect(differences([], [first], 'here')).toEqual([expect.stringContaining('no such component')]);
});
