import type { Challenge } from '../../core/scaling/challenge.ts';
import { presets } from './presets.ts';

/** Challenges by name: a simulation of the learner's settings decides. A test proves that each can be done in two ways. */
export const challenges = {
  'morning-rush': {
    id: 'morning-rush',
    title: 'Monday morning: fast, and not wasteful',
    start: presets['monday-morning'],
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
  'back-to-zero': {
    id: 'back-to-zero',
    title: 'A burst, and nobody left idle',
    start: presets['keda-defaults'],
    mayChange: ['keda.pollingIntervalS', 'keda.lagThreshold', 'keda.cooldownPeriodS', 'keda.maxReplicaCount'],
    goals: [
      { kind: 'pods-at-end', atMost: 0 },
      { kind: 'p95-age', atMostS: 30 },
      { kind: 'average-pods', atMost: 2 },
    ],
    seeds: [1, 2, 3],
  },
} as const satisfies Readonly<Record<string, Challenge>>;

export type ChallengeName = keyof typeof challenges;
