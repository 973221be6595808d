import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { comparedRuns, differenceWords } from '../../../src/page/agreement/compared-runs.ts';
import { markRows } from '../../../src/page/plot/mark-rows.ts';
import { plotPath } from '../../../src/page/plot/plot-path.ts';
import { place, plotScale } from '../../../src/page/plot/plot-scale.ts';
import { recordingList } from '../../tools/recordings.ts';

test('a scale holds both ends in a few equal steps', () => {
  expect(plotScale(-7.7, 50.2, 6).ticks).toEqual([-20, 0, 20, 40, 60]);
  expect(plotScale(0, 5, 5).ticks).toEqual([0, 1, 2, 3, 4, 5]);
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 0 }), fc.integer({ min: 1, max: 3000 }), (low, high) => {
      const scale = plotScale(low, high, 6);
      expect(scale.from).toBeLessThanOrEqual(low);
      expect(scale.to).toBeGreaterThanOrEqual(high);
      expect(scale.ticks.length).toBeLessThanOrEqual(7);
      expect(place(scale, scale.from)).toBe(0);
      expect(place(scale, scale.to)).toBe(100);
    }),
  );
});

test('a stepped curve holds its value until it changes', () => {
  const x = plotScale(0, 10, 5);
  const y = plotScale(0, 4, 5);
  const points = [0, 0, 4, 4].map((value, index) => ({ atS: index * 2, value }));
  expect(plotPath(points, x, y, true)).toBe('M0 100H40V0H60');
  expect(plotPath(points, x, y, false)).toBe('M0 100L20 100L40 0L60 0');
});

test('numbers of marks that are close stand above each other', () => {
  expect(markRows([0, 1, 2, 20, 21, 60], 6)).toEqual([0, 1, 2, 0, 1, 0]);
});

test('every recording of the list is replayed for the page; a missing one is an error', () => {
  const list = recordingList();
  const folder = new URL('../../../labs/mail-triage/recordings/', import.meta.url);
  const texts = Object.fromEntries(
    list.recordings.map(({ file }) => [`/recordings/${file}`, readFileSync(new URL(file, folder), 'utf8')]),
  );
  const { runs } = comparedRuns(list, texts);
  expect(runs.map(({ facts }) => facts.file)).toEqual(list.recordings.map(({ file }) => file));
  expect(() => comparedRuns(list, {})).toThrow(/expected the recording .* found none/);
});

test('differences are said with their direction', () => {
  expect([null, 0.04, -1.26, 4.04].map(differenceWords)).toEqual([
    'neither did',
    'under 0.1 s',
    '1.3 s earlier',
    '4.0 s later',
  ]);
});
