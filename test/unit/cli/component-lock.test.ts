import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLock } from '../../../src/cli/components/component-lock.ts';
import { builtComponents, workspace } from '../../../src/cli/components/folders.ts';
import { sourceDigest } from '../../../src/cli/components/source-digest.ts';

test('the components were built from the sources that are here', () => {
  expect(
    sourceDigest(workspace),
    'labs/mail-triage changed after the components were built: npm run mailroom -- components build, and commit public/components',
  ).toBe(readLock().sourceSha256);
});

test.each([
  ['lines', 'mail-triage'],
  ['worker', 'mail-triage'],
  ['mail-triage', 'triage'],
  ['mail-triage', 'priority'],
  ['mail-triage', 'existing-issue'],
])('%s holds the very bytes of %s', (outer, inner) => {
  const [around, within] = [outer, inner].map((name) => readFileSync(join(builtComponents, `${name}.wasm`)));
  expect(around?.includes(within ?? '')).toBe(true);
});
