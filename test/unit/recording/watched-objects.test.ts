import { expect, test } from 'vitest';
import {
  deploymentFields,
  eventFields,
  hpaFields,
  podFields,
  scaledObjectFields,
} from '../../../src/core/scaling/watched-objects.ts';

const time = '2026-11-24T00:40:41Z';

test('a Deployment without a status has no pods', () => {
  expect(deploymentFields({ spec: { replicas: 1 } })).toEqual({ kind: 'deployment', spec: 1, status: 0, ready: 0 });
  const status = { replicas: 4, readyReplicas: 3 };
  expect(deploymentFields({ spec: { replicas: 5 }, status })).toMatchObject({ spec: 5, status: 4, ready: 3 });
});

test('an HPA says what it saw and why it did what it did; one of a target at zero says that it does nothing', () => {
  const status = {
    currentReplicas: 1,
    desiredReplicas: 4,
    lastScaleTime: time,
    currentMetrics: [{ external: { current: { averageValue: '56' } } }],
    conditions: [{ type: 'ScalingLimited', status: 'True', reason: 'ScaleUpLimit' }],
  };
  expect(hpaFields({ spec: { minReplicas: 1, maxReplicas: 5 }, status })).toEqual({
    kind: 'hpa',
    current: 1,
    desired: 4,
    metric: '56',
    min: 1,
    max: 5,
    lastScaleTime: time,
    conditions: { ScalingLimited: ['True', 'ScaleUpLimit'] },
  });
  expect(hpaFields({ spec: { maxReplicas: 5 }, status: { currentMetrics: null, desiredReplicas: 0 } })).toMatchObject({
    current: null,
    desired: 0,
    metric: null,
  });
});

test('a ScaledObject says what KEDA thinks of it', () => {
  const conditions = [{ type: 'Active', status: 'True', reason: 'ScalerActive' }];
  expect(scaledObjectFields({ status: { conditions, lastActiveTime: time } })).toEqual({
    kind: 'scaledobject',
    conditions: { Active: 'True' },
    lastActiveTime: time,
  });
  expect(scaledObjectFields({})).toMatchObject({ conditions: {}, lastActiveTime: null });
});

test('a pod has the times of its start, as far as it got', () => {
  const made = { metadata: { name: 'worker-a', creationTimestamp: time }, status: { phase: 'Pending' } };
  expect(podFields(made, false)).toEqual({
    kind: 'pod',
    name: 'worker-a',
    phase: 'Pending',
    ready: false,
    restarts: 0,
    terminating: false,
    deleted: false,
    times: { created: time },
  });
  const running = {
    metadata: { name: 'worker-a', creationTimestamp: time, deletionTimestamp: time },
    status: {
      phase: 'Running',
      conditions: [
        { type: 'PodScheduled', status: 'True', lastTransitionTime: '2026-11-24T00:40:42Z' },
        { type: 'PodReadyToStartContainers', status: 'True', lastTransitionTime: '2026-11-24T00:40:43Z' },
        { type: 'Ready', status: 'False', lastTransitionTime: '2026-11-24T00:40:44Z' },
      ],
      containerStatuses: [{ ready: true, restartCount: 2, state: { running: { startedAt: '2026-11-24T00:40:45Z' } } }],
    },
  };
  expect(podFields(running, true)).toMatchObject({
    ready: true,
    restarts: 2,
    terminating: true,
    deleted: true,
    times: {
      scheduled: '2026-11-24T00:40:42Z',
      sandbox: '2026-11-24T00:40:43Z',
      started: '2026-11-24T00:40:45Z',
    },
  });
});

test('an event of the old form and one of the new form say the same things', () => {
  const involvedObject = { kind: 'Pod', name: 'worker-a' };
  const old = { reason: 'Started', message: 'm', type: 'Normal', count: 1, source: { component: 'kubelet' } };
  expect(eventFields({ metadata: {}, involvedObject, eventTime: null, lastTimestamp: time, ...old })).toEqual({
    kind: 'event',
    component: 'kubelet',
    reason: 'Started',
    message: 'm',
    object: 'Pod/worker-a',
    at: time,
    type: 'Normal',
    count: 1,
  });
  const later = { reason: 'KEDAScaleTargetActivated', reportingComponent: 'keda-operator', source: {} };
  const eventTime = '2026-11-24T00:40:38.014466Z';
  expect(eventFields({ metadata: {}, involvedObject, eventTime, lastTimestamp: null, ...later })).toMatchObject({
    component: 'keda-operator',
    at: eventTime,
  });
});
