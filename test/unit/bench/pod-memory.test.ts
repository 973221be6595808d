import { expect, test } from 'vitest';
import { parseEvent } from '../../bench/cluster/containerd-events.ts';
import { parsePodMemory, podMb } from '../../bench/cluster/pod-memory.ts';

test('shim, pause and worker are told apart, also where the worker still looks like the shim it came from', () => {
  const memory = parsePodMemory(
    [
      '5120 out /usr/local/bin/containerd-shim-wasmtime-v1 -namespace k8s.io -id abc ',
      '512 in /pause ',
      '10240 in /usr/local/bin/containerd-shim-wasmtime-v1 -namespace k8s.io -id abc ',
      'cgroup 12582912',
    ].join('\n'),
  );
  expect(memory).toEqual({ shimMb: 5, pauseMb: 0.5, workerMb: 10, cgroupMb: 12 });
  expect(podMb(memory)).toBe(15.5);
});

test('a pod without a worker is no measurement', () => {
  expect(() => parsePodMemory('512 in /pause \ncgroup 1048576')).toThrow('expected a process of the worker');
});

test('an event of containerd gives topic, container and time', () => {
  const line = '2026-11-24 00:25:38.500000000 +0000 UTC k8s.io /tasks/start {"container_id":"abc","pid":2200}';
  expect(parseEvent(line)).toEqual({
    topic: '/tasks/start',
    container: 'abc',
    atMs: Date.UTC(2026, 10, 24, 0, 25, 38, 500),
  });
  expect(parseEvent('2026-11-24 00:25:38.5 +0000 UTC k8s.io /snapshot/prepare {"key":"x"}')).toBeUndefined();
});
