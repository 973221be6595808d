import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { heldAt } from '../../../src/core/scaling/recorded-curves.ts';
import { parseRecording } from '../../../src/core/scaling/recording.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { recordedStart } from '../../../src/page/cluster/recorded-start.ts';
import { recordingList } from '../../tools/recordings.ts';

const folder = new URL('../../../labs/mail-triage/recordings/', import.meta.url);

test.each(['scale-native-plain', 'scale-native-wide', 'scale-wasm'])(
  'the simulator beside %s takes the same steps',
  (name) => {
    const facts = recordingList().recordings.find(({ file }) => file === `${name}.jsonl`)!;
    const lines = parseRecording(readFileSync(new URL(facts.file, folder), 'utf8'));
    const { start, recorded } = recordedStart(lines, facts);
    const { samples } = simulate(start);
    const different = samples.filter(({ tS, replicas }) => {
      const seen = heldAt(recorded.replicas, tS);
      return seen !== null && seen !== replicas;
    });
    expect(different.length, 'samples, one a second, with another number of replicas').toBeLessThanOrEqual(3);
  },
);

test('a recorded curve holds its value, and has none outside its time', () => {
  const points: [number, number][] = [
    [1, 0],
    [4, 3],
    [9, 3],
  ];
  expect([0, 1, 3.9, 4, 9, 9.1].map((tS) => heldAt(points, tS))).toEqual([null, 0, 0, 3, 3, null]);
});
