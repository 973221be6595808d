import { expect, test } from 'vitest';
import { measuredSystem } from '../../../src/page/system/measured-system.ts';

const file = {
  name: 'system',
  date: '2026-11-23',
  versions: { wasmtime: '48.0.2' },
  machine: { cores: 2, platform: 'linux x64' },
  imageToNative: 0.2513,
  startMsWasm: 1234.5,
  notes: {
    imageToNative: { unit: 'ratio', meaning: 'Image', rounds: 1, spread: [0.2513, 0.2513], goal: 'at most 0.25' },
    startMsWasm: { unit: 'ms', meaning: 'Start', rounds: 5, spread: [1200, 1301.7] },
  },
  chaos: { sent: 20000, lost: 0, doubled: 0, dead: 12, seeds: [1, 2, 3] },
};

test('measured figures become a table, with the goal beside what was reached', () => {
  const { rows, caption, chaos } = measuredSystem(file);
  expect(rows).toEqual([
    { meaning: 'Image', value: '0.251', spread: '0.251 to 0.251 in 1 round', goal: 'at most 0.25' },
    { meaning: 'Start', value: '1,230 ms', spread: '1,200 to 1,300 in 5 rounds', goal: '' },
  ]);
  expect(caption).toBe('Measured on 2026-11-23, 2 cores, linux x64; wasmtime 48.0.2');
  expect(chaos).toContain('20,000 mails came in (seeds 1, 2, 3): 0 lost, 0 verdicts doubled, 12 among the dead');
});

test('a figure that is announced and not there is not passed over', () => {
  expect(() => measuredSystem({ ...file, startMsWasm: undefined })).toThrow(/number/);
});
