import type { Challenge } from '../../core/scaling/challenge.ts';
import { startSettings } from '../../core/scaling/start-settings.ts';
import { presets, shapeStarts } from './presets.ts';

const burst = presets.burst;

/** Challenges by name: a simulation of the learner's settings decides. A test proves that each can be done in two ways. */
export const challenges = {
  /** A fixed number of pods cannot pass: four are too slow and five too many. */
  'morning-rush': {
    id: 'morning-rush',
    title: 'Monday morning: fast, and not wasteful',
    start: {
      ...presets['monday-morning'],
      arrivals: { ...shapeStarts['monday-morning'], peakPerMin: 1500 },
    },
    mayChange: [
      'keda.pollingIntervalS',
      'keda.lagThreshold',
      'keda.cooldownPeriodS',
      'keda.minReplicaCount',
      'keda.maxReplicaCount',
    ],
    goals: [
      { kind: 'p95-age', atMostS: 30 },
      { kind: 'average-pods', atMost: 4 },
    ],
    seeds: [1, 2, 3],
  },
  /** A pod that takes more mails than it can finish in time gives the rest to somebody else, half done. */
  'not-twice': {
    id: 'not-twice',
    title: 'Every mail once',
    start: {
      ...burst,
      run: { ...burst.run, durationS: 180 },
      queue: { ackWaitS: 5, maxDeliver: 5 },
      worker: { ...startSettings.worker, batch: 20, serviceMs: 500, serviceSpread: 'uniform' },
    },
    mayChange: ['worker.batch', 'queue.ackWaitS'],
    goals: [
      { kind: 'redeliveries', atMost: 0 },
      { kind: 'p95-age', atMostS: 33 },
    ],
    seeds: [1, 2, 3],
  },
  'back-to-zero': {
    id: 'back-to-zero',
    title: 'A burst, and nobody left idle',
    start: presets['keda-defaults'],
    mayChange: ['keda.pollingIntervalS', 'keda.lagThreshold', 'keda.cooldownPeriodS', 'keda.maxReplicaCount'],
    goals: [
      { kind: 'pods-at-end', atMost: 0 },
      { kind: 'p95-age', atMostS: 30 },
      { kind: 'average-pods', atMost: 1 },
    ],
    seeds: [1, 2, 3],
  },
  /** The limit of max(2 × current, 4) in each sync is too slow; so is waiting at a minimum, which never goes to zero. */
  'fast-climb': {
    id: 'fast-climb',
    title: 'A thousand mails: climb faster, and come back to zero',
    start: {
      ...burst,
      run: { ...burst.run, durationS: 240 },
      arrivals: { ...shapeStarts.burst, mails: 1000 },
      keda: { ...burst.keda, maxReplicaCount: 20 },
    },
    mayChange: ['hpa.behavior', 'keda.idleReplicaCount', 'keda.minReplicaCount', 'keda.cooldownPeriodS'],
    goals: [
      { kind: 'p95-age', atMostS: 30 },
      { kind: 'average-pods', atMost: 3 },
      { kind: 'pods-at-end', atMost: 0 },
    ],
    seeds: [1, 2, 3],
  },
} as const satisfies Readonly<Record<string, Challenge>>;

export type ChallengeName = keyof typeof challenges;
