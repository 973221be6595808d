import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRecording } from '../../../src/core/scaling/recording.ts';
import { podLanes } from '../../../src/page/recorded/pod-lanes.ts';
import { runMoments } from '../../../src/page/recorded/run-moments.ts';

const folder = new URL('../../../labs/mail-triage/recordings/', import.meta.url);
const lines = (name: string) => parseRecording(readFileSync(new URL(`${name}.jsonl`, folder), 'utf8'));

test('tells a run as a reader wants it: who changed the replicas, and what came of it', () => {
  expect(runMoments(lines('scale-native-plain')).map(({ who, what }) => `${who}: ${what}`)).toEqual([
    'Sender: the last mail is in the queue',
    'KEDA: 0 → 1',
    'Kubernetes: the first pod is ready',
    'HPA: 1 → 4, “above target”',
    'HPA: 4 → 5, “All metrics below target”',
    'Workers: the queue is empty',
    'KEDA: looks and finds no mail',
    'KEDA: 5 → 0',
    'Kubernetes: the last pod is gone',
  ]);
});

test('leaves out a reason that the HPA does not give', () => {
  const said = runMoments(lines('scale-wasm')).map(({ who, what }) => `${who}: ${what}`);
  expect(said).toContain('HPA: 4 → 5');
});

test('tells of a broker that is away, and of no end where there was none', () => {
  const said = runMoments(lines('phantom-lag-native')).map(({ who, what }) => `${who}: ${what}`);
  expect(said).toContain('Broker: does not answer');
  expect(said).not.toContain('Kubernetes: the last pod is gone');
});

test('every pod of a run lives in order: created, container, ready, ending, gone', () => {
  const pods = podLanes(lines('scale-native-wide'));
  expect(pods).toHaveLength(10);
  for (const { createdS, containerS, readyS, endingS, goneS } of pods) {
    expect([createdS, containerS, readyS, endingS, goneS].toSorted((a, b) => a - b)).toEqual([
      createdS,
      containerS,
      readyS,
      endingS,
      goneS,
    ]);
  }
});
