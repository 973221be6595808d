import { expect, test } from 'vitest';
import { flightOf, type TimedLine } from '../../../src/core/scaling/flight.ts';
import { firstJudged } from '../../../src/core/scaling/worker-log.ts';

const log = [
  '{"at":"2026-11-24T00:29:20.682Z","level":"info","program":"worker","name":"worker-a","event":"connected","broker":"nats:4222"}',
  'not a line of ours',
  '{"at":"2026-11-24T00:29:21.017Z","level":"info","program":"worker","name":"worker-a","event":"triaged","mail":"m1","delivery":1,"ms":334}',
  '{"at":"2026-11-24T00:29:21.549Z","level":"info","program":"worker","name":"worker-a","event":"triaged","mail":"m2","ms":5}',
  '{"at":"2026-11-24T00:29:22.0',
].join('\n');

test('the log of a pod names the first mail that it judged', () => {
  const connectedMs = Date.parse('2026-11-24T00:29:20.682Z');
  const judgedMs = Date.parse('2026-11-24T00:29:21.017Z');
  expect(firstJudged(log)).toEqual({ connectedMs, mail: 'm1', judgedMs, deliveredMs: judgedMs - 334 });
  expect(firstJudged(log.slice(0, 150))).toBeUndefined();
});

const event = (atMs: number, object: string, reason: string): TimedLine => ({
  atMs,
  fields: { kind: 'event', component: 'x', reason, message: '', object },
});
const pod = (atMs: number, name: string, ready: boolean): TimedLine => ({
  atMs,
  fields: { kind: 'pod', name, phase: 'Running', ready, terminating: false, deleted: false },
});
const gone = { kind: 'pod', phase: 'Succeeded', ready: false, terminating: true, deleted: true } as const;

test('the flight of a mail goes through everybody who had a hand in the pod that judged it', () => {
  const lines: TimedLine[] = [
    event(1000, 'ScaledObject/worker', 'KEDAScaleTargetActivated'),
    pod(1100, 'worker-a', false),
    event(1150, 'Pod/worker-a', 'Scheduled'),
    event(1400, 'Pod/worker-a', 'Pulled'),
    event(1500, 'Pod/worker-a', 'Created'),
    event(1600, 'Pod/worker-a', 'Started'),
    pod(2000, 'worker-a', true),
    event(5000, 'HorizontalPodAutoscaler/keda-hpa-worker', 'SuccessfulRescale'),
    pod(5100, 'worker-b', false),
    event(5200, 'Pod/worker-b', 'Scheduled'),
  ];
  const judged = { connectedMs: 1550, mail: 'm1', deliveredMs: 1560, judgedMs: 1900 };
  expect(
    flightOf(lines, 'worker-a', judged, { by: 'gateway', atMs: 400 })?.steps.map(({ step, by }) => `${step} by ${by}`),
  ).toEqual([
    'accepted by gateway',
    'woken by KEDA',
    'pod made by Deployment',
    'scheduled by scheduler',
    'image there by kubelet',
    'container created by containerd',
    'connected by worker',
    'delivered by broker',
    'container started by shim',
    'verdict stored by worker',
    'ready by kubelet',
  ]);
  const second = flightOf(
    lines,
    'worker-b',
    { ...judged, connectedMs: 6000, deliveredMs: 6000, judgedMs: 6300 },
    undefined,
  );
  expect(second?.steps[0]).toEqual({ step: 'scaled up', by: 'HPA', atMs: 5000 });
  expect(flightOf(lines, 'worker-c', judged, undefined)).toBeUndefined();
});

test('the HPA that looks half a moment later has not woken the pod that KEDA woke', () => {
  const lines: TimedLine[] = [
    pod(100, 'worker-of-before', true),
    { ...pod(200, 'worker-of-before', false), fields: { ...gone, name: 'worker-of-before' } },
    event(1000, 'ScaledObject/worker', 'KEDAScaleTargetActivated'),
    pod(1100, 'worker-a', false),
    event(1300, 'HorizontalPodAutoscaler/keda-hpa-worker', 'SuccessfulRescale'),
    pod(1400, 'worker-b', false),
  ];
  const judged = { connectedMs: 1900, mail: 'm1', deliveredMs: 1900, judgedMs: 2000 };
  const asker = (name: string) => flightOf(lines, name, judged, undefined)?.steps[0]?.by;
  expect([asker('worker-a'), asker('worker-b')]).toEqual(['KEDA', 'HPA']);
});
