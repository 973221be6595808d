import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clusterParts, shellVariables } from '../../../src/page/real/cluster-versions.ts';

const versions = readFileSync(new URL('../../../cluster-scripts/versions.env', import.meta.url), 'utf8');

test('reads plain, empty and quoted assignments, and nothing else', () => {
  const found = shellVariables('# A=1\nA=v1.2\nB=\nC="\none\ntwo\n"\n');
  expect([...found]).toEqual([
    ['A', 'v1.2'],
    ['B', ''],
    ['C', 'one\ntwo'],
  ]);
});

test('names every part of the cluster with its version, and a digest where one is published', () => {
  const parts = clusterParts(versions);
  for (const { version } of parts) expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(parts.filter(({ digest }) => digest !== undefined && !/^[0-9a-f]{64}$/.test(digest))).toEqual([]);
  expect(parts.find(({ name }) => name.startsWith('runwasi'))?.digest).toMatch(/^[0-9a-f]{64}$/);
});

test('a version that is gone is an error', () => {
  expect(() => clusterParts(versions.replace('KEDA_VERSION', 'OTHER'))).toThrow(/expected KEDA_VERSION/);
});
