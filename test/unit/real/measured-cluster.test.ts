import { expect, test } from 'vitest';
import { comparedFigures, measuredStarts } from '../../../src/page/real/measured-cluster.ts';

const note = { unit: 'ms', meaning: 'Something.', rounds: 10, spread: [1, 2] };
const file = {
  startMsWasm: 1100,
  startMsNative: 1080,
  startMsWasmCold: 1500,
  podThroughputToNative: 0.5,
  rssPerPodMbWasm: 21,
  rssPerPodMbNative: 8,
  imageBytesWasm: 1_000_000,
  imageBytesNative: 4_000_000,
  notes: {
    startMsWasm: { ...note, parts: { schedulingMs: 10, sandboxMs: 400, containerMs: 100, taskMs: 50 } },
    startMsNative: { ...note, parts: { sandboxMs: 400 } },
    startMsWasmCold: note,
    podThroughputToNative: { ...note, parts: { wasm: 1000, native: 2000 } },
  },
};

test('shows the starts that were measured, with the parts that make them up', () => {
  expect(measuredStarts(file)).toEqual([
    { name: 'Native, runc', state: 'warm', medianMs: 1080, parts: [{ part: 'sandboxMs', ms: 400 }] },
    {
      name: 'Wasm, OCI form',
      state: 'warm',
      medianMs: 1100,
      parts: [
        { part: 'sandboxMs', ms: 400 },
        { part: 'containerMs', ms: 100 },
        { part: 'taskMs', ms: 50 },
      ],
    },
    { name: 'Wasm, OCI form', state: 'cold', medianMs: 1500, parts: [] },
  ]);
});

test('says plainly who is ahead, and leaves out what was measured of one only', () => {
  expect(comparedFigures(file).map(({ what, outcome }) => `${what}: ${outcome}`)).toEqual([
    'Start, warm: about even',
    'Mails a second of one pod: Wasm loses, 2.0 to 1',
    'Memory of a whole pod: Wasm loses, 2.6 to 1',
    'Image: Wasm is ahead, 4.0 to 1',
  ]);
});
