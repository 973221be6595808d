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
    startMsWasm: {
      unit: 'ms',
      meaning: 'Start',
      rounds: 5,
      spread: [1200, 1301.7],
      parts: { verdictMs: 1.2, sandboxMs: 121.3 },
    },
  },
};

const chaos = {
  seeds: [1, 2, 3],
  sent: 60_000,
  accepted: 59_700,
  triaged: 59_099,
  dead: 601,
  waiting: 0,
  lost: 0,
  doubled: 0,
  both: 0,
  unexpected: 1,
  poison: 600,
  poisonDead: 600,
  kills: 96,
  runs: [],
};

test('measured figures become a table, with the goal beside what was reached', () => {
  const { rows, caption } = measuredSystem(file);
  expect(rows).toEqual([
    { meaning: 'Image', value: '0.251', spread: '0.251 to 0.251 in 1 round', goal: 'at most 0.25', parts: [] },
    {
      meaning: 'Start',
      value: '1,230 ms',
      spread: '1,200 to 1,300 in 5 rounds',
      goal: '',
      parts: [
        { words: 'sandbox: network, pause process', value: '121 ms' },
        { words: 'first mail to verdict', value: '1.2 ms' },
      ],
    },
  ]);
  expect(caption).toBe('Measured on 2026-11-23, 2 cores, linux x64; wasmtime 48.0.2');
});

test('the account of the killing says how many good mails are among the dead, apart from those that belong there', () => {
  expect(measuredSystem({ ...file, chaos }).chaos).toBe(
    'Workers, gateway and broker were killed at random, 96 times, while 60,000 mails came in (seeds 1, 2, 3): ' +
      '0 lost, 0 with two verdicts, 1 that ended otherwise than they should. ' +
      'Among the dead letters are 600 of the 600 poison mails, and 1 other mail.',
  );
  const well = { ...chaos, seeds: [1], dead: 600, unexpected: 0 };
  expect(measuredSystem({ ...file, name: 'cluster', chaos: well }).chaos).toMatch(
    /^Workers, gateway, broker and node were killed .*\(seed 1\): .*600 of the 600 poison mails, and no other mail\.$/,
  );
});

test('a figure that is announced and not there is not passed over', () => {
  expect(() => measuredSystem({ ...file, startMsWasm: undefined })).toThrow(/number/);
});
