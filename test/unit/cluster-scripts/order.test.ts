import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { order, placeOf } from '../../cluster/world/order.ts';

test('every file of the cluster has a place of its own, and no place is left over', () => {
  const folder = fileURLToPath(new URL('../../cluster/', import.meta.url));
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
  expect(order.map((name) => `${name}.test.ts`).toSorted()).toEqual(files.toSorted());
});

test('a file without a place is refused, with where to name it', () => {
  expect(() => placeOf('poem')).toThrow('name it in test/cluster/world/order.ts');
});
