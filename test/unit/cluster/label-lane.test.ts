import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/page/cluster/label-lane.ts';

const label = fc.record({
  atX: fc.integer({ min: -50, max: 700 }),
  width: fc.integer({ min: 1, max: 120 }),
  weight: fc.integer({ min: 0, max: 20 }),
});

test('labels never touch and never leave their lane', () => {
  fc.assert(
    fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
      const placed = placeLabels(labels, 600, 8)
        .flatMap((from, index) => (from === null ? [] : [{ from, to: from + labels[index]!.width }]))
        .toSorted((a, b) => a.from - b.from);
      for (const [index, { from, to }] of placed.entries()) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(600);
        const before = placed[index - 1];
        expect(from - (before?.to ?? -8)).toBeGreaterThanOrEqual(8);
      }
    }),
  );
});

test('where two want the same place, the greater change has it', () => {
  const one = { atX: 100, width: 40, weight: 1 };
  const five = { atX: 110, width: 40, weight: 5 };
  expect(placeLabels([one, five], 600, 8)).toEqual([null, 90]);
});
