import { expect, test } from 'vitest';
import { partsOf } from '../../../src/agent/recording/cluster-parts.ts';
import { lookOf } from '../../../src/core/scaling/broker-lag.ts';

test('a shim that is not a release of runwasi is a stand-in', () => {
  const own =
    "program kind\tv0.33.0\tx\nprogram containerd-shim-wasmtime-v1\t0.1.0\town program; not runwasi's release";
  expect(partsOf(own)).toMatchObject({ kind: { version: 'v0.33.0' }, shim: { version: '0.1.0', standIn: true } });
  const source = 'https://github.com/containerd/runwasi/releases/download/containerd-shim-wasmtime%2Fv0.6.1/x.tar.gz';
  expect(partsOf(`program containerd-shim-wasmtime-v1\tv0.6.1\t${source}`).shim.standIn).toBe(false);
});

test('a part of which the cluster says nothing is unknown, and a shim of unknown source no release and no stand-in', () => {
  const unknown = { version: 'unknown', source: 'unknown' };
  expect(partsOf('')).toEqual({ kind: unknown, shim: unknown });
  expect(partsOf('program kind\tv0.33.0\t\nprogram containerd-shim-wasmtime-v1\tv0.6.1')).toEqual({
    kind: { version: 'v0.33.0', source: 'unknown' },
    shim: { version: 'v0.6.1', source: 'unknown' },
  });
});

const names = { stream: 'MAIL', consumer: 'triage', triaged: 'TRIAGED', dead: 'DEAD' };

test('the page of a broker without the consumer says nothing', () => {
  expect(lookOf({}, names)).toBeUndefined();
  const state = { messages: 3, last_seq: 9 };
  expect(lookOf({ account_details: [{ stream_detail: [{ name: 'MAIL', state }] }] }, names)).toBeUndefined();
});

test('the page of a broker says what waits, what is in work, and what was judged since it began', () => {
  const state = { messages: 3, last_seq: 9 };
  const consumer = { name: 'triage', num_pending: 2, num_ack_pending: 1, num_redelivered: 0 };
  const stream_detail = [
    { name: 'MAIL', state, consumer_detail: [consumer] },
    { name: 'TRIAGED', state: { messages: 6, last_seq: 6 } },
    { name: 'DEAD', state: { messages: 0, last_seq: 0 } },
  ];
  expect(lookOf({ account_details: [{ stream_detail }] }, names)).toEqual({
    pending: 2,
    ackPending: 1,
    redelivered: 0,
    verdicts: 6,
    dead: 0,
  });
});
