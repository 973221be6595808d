import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { costFigures } from '../../../src/page/system/cost-figures.ts';

const file = fileURLToPath(new URL('../../results/system.json', import.meta.url));

test('the rules are most of what a mail costs, as the page says', () => {
  const { wasm, rules, native } = costFigures(JSON.parse(readFileSync(file, 'utf8')));
  expect(rules).toBeGreaterThan(wasm / 2);
  expect(native).toBeLessThan(wasm);
});

test('figures that are not there are asked for', () => {
  expect(() => costFigures({ cpuUsWasm: 1, cpuUsNative: 1, notes: {} })).toThrow(/rulesUs|cpuUsWasm/);
});
