import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordingHeader } from '../../../src/core/scaling/recording.ts';
import type { RecordingHeader } from '../../../src/core/scaling/recording-header.ts';
import { makingOf } from '../../../src/core/scaling/recording-facts.ts';
import { readPins, staleness } from '../../tools/recording-freshness.ts';
import { recordingList } from '../../tools/recordings.ts';

const list = recordingList();
const pins = readPins();
const headerOf = (file: string) =>
  recordingHeader(readFileSync(new URL(`../../../labs/mail-triage/recordings/${file}`, import.meta.url), 'utf8'));

describe.each(list.recordings)('$file', (facts) => {
  test('is no older than the pinned versions', () => {
    expect(staleness(facts.file, makingOf(list, facts).versions, pins)).toEqual([]);
  });

  test('is described in recordings.json as it describes itself', () => {
    expect(facts).toMatchObject(described(headerOf(facts.file)));
  });
});

/** What recordings.json has to say of a recording with this header; nothing of its making where there is none. */
function described(header: RecordingHeader | undefined) {
  if (header === undefined) return { runtime: 'native' };
  const { versions, machine, recordedAt, shim, scaling, load, worker } = header;
  return {
    making: { madeOn: recordedAt.slice(0, 10), versions, machine, ...(shim && { shimStandIn: shim.standIn }) },
    pollingIntervalS: scaling?.pollingIntervalS,
    cooldownPeriodS: scaling?.cooldownPeriodS,
    maxReplicaCount: scaling?.maxReplicaCount,
    lagThreshold: scaling?.lagThreshold,
    messages: load?.messages,
    runtime: worker?.runtimeClass === 'wasmtime' ? 'wasm' : 'native',
  };
}

test('a recording of an older KEDA, NATS or minor Kubernetes is refused, with the command that makes it anew', () => {
  const fresh = { keda: '2.20.2', 'nats-server': '2.14.10', kubernetes: '1.34.1' };
  const some = { keda: '2.20.2', 'nats-server': '2.14.9', kubernetes: '1.34' };
  expect(staleness('a.jsonl', fresh, some)).toEqual([]);
  expect(staleness('a.jsonl', { ...fresh, keda: '2.9.9' }, some)).toEqual([
    'a.jsonl was recorded with keda 2.9.9, but cluster-scripts/versions.env pins 2.20.2. ' +
      'Make it anew: npm run mailroom -- record --out labs/mail-triage/recordings/a.jsonl, as the README there says.',
  ]);
  expect(staleness('a.jsonl', { ...fresh, kubernetes: '1.33.9' }, some)).toHaveLength(1);
  expect(staleness('a.jsonl', {}, some)).toHaveLength(3);
});
