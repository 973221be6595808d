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
  test('is no older than the pinned minor versions, and names the component of its workers', () => {
    const { versions } = makingOf(list, facts);
    expect(staleness(facts.file, { runtime: facts.runtime, versions }, pins)).toEqual([]);
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

const some = { keda: '2.20', 'nats-server': '2.14', kubernetes: '1.34' };
const fresh = { keda: '2.20.0', 'nats-server': '2.14.10', kubernetes: '1.34.1' };
const why = (versions: Record<string, string>, runtime: 'native' | 'wasm' = 'native') =>
  staleness('a.jsonl', { runtime, versions }, some);

test('a recording of an older minor KEDA, NATS or Kubernetes is refused, with the command that makes it anew', () => {
  expect(why(fresh)).toEqual([]);
  expect(why({ keda: '2.21.0', 'nats-server': '3.0.1', kubernetes: '1.35.0' })).toEqual([]);
  expect(why({ ...fresh, keda: '2.9.9' })).toEqual([
    'a.jsonl was recorded with keda 2.9.9, but cluster-scripts/versions.env pins 2.20. ' +
      'Make it anew: npm run mailroom -- record --out labs/mail-triage/recordings/a.jsonl, as the README there says.',
  ]);
  expect(why({ ...fresh, kubernetes: '1.33.9' })).toHaveLength(1);
  expect(why({ ...fresh, 'nats-server': '2.13.99' })).toHaveLength(1);
});

test('a version that is unknown or missing is no fresh one', () => {
  expect(why({ ...fresh, keda: 'unknown' })).toHaveLength(1);
  expect(why({})).toHaveLength(3);
});

test('a recording of components has to say which worker it was', () => {
  expect(why(fresh, 'wasm')).toEqual([expect.stringContaining('which worker.wasm')]);
  expect(why({ ...fresh, 'worker.wasm': 'a1'.repeat(32) }, 'wasm')).toEqual([]);
});

test('the pins are minor versions, of Kubernetes the older of two', () => {
  for (const pin of Object.values(pins)) expect(pin).toMatch(/^\d+\.\d+$/);
});
