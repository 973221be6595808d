import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startFigures } from '../../../src/page/system/start-figures.ts';

const results = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../results/${name}.json`, import.meta.url), 'utf8'));

/** A measurement that says otherwise wants another sentence in src/page/system/Starts.astro. */
test('what Starts.astro says of starts is still so: native first on one machine, the component in a pod', () => {
  const { machine, pod } = startFigures(results('system'), results('cluster'));
  expect(machine.native).toBeLessThan(machine.compiled);
  expect(machine.compiled).toBeLessThan(machine.cold);
  expect(pod.compiled).toBeLessThan(pod.native);
});

test('a file that does not say how long a start takes is refused', () => {
  expect(() => startFigures({}, results('cluster'))).toThrow(/startMsWasm/);
});
