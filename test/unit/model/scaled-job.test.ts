import { expect, test } from 'vitest';
import { jobsToCreate } from '../../../src/model/scaled-job/strategies.ts';
import type { ScaledJobInput } from '../../../src/model/scaled-job/strategies.ts';

type Case = Partial<Omit<ScaledJobInput, 'strategy'>> & {
  strategy: ScaledJobInput['strategy'];
  jobs: number;
  why: string;
};

const custom = { name: 'custom', queueLengthDeduction: 1, runningJobPercentage: 0.5 } as const;
const cases: Case[] = [
  { strategy: { name: 'default' }, jobs: 6, why: 'maxScale 10 - running 4' },
  { strategy: { name: 'default' }, queueLength: 3, jobs: 0, why: 'maxScale 3 - running 4 is below zero' },
  { strategy: custom, jobs: 7, why: 'maxScale 10 - 1 - 2' },
  { strategy: custom, running: 5, jobs: 7, why: 'maxScale 10 - 1 - trunc(2.5)' },
  { strategy: { name: 'accurate' }, queueLength: 3, jobs: 2, why: 'maxScale 3 - pending 1' },
  { strategy: { name: 'accurate' }, jobs: 6, why: '10 + 4 - 1 is above 10, so 10 - 4' },
  { strategy: { name: 'eager' }, jobs: 5, why: 'min(10 - 4 - 1, 10)' },
  { strategy: { name: 'eager' }, queueLength: 2, jobs: 2, why: 'maxScale 2 is smaller' },
  { strategy: { name: 'default' }, queueLength: 25, target: 10, running: 0, jobs: 3, why: 'ceil(25 / 10)' },
];

test.each(cases)('$strategy.name creates $jobs jobs: $why', ({ jobs, why: _why, ...given }) => {
  const input = { queueLength: 50, target: 1, maxReplicaCount: 10, running: 4, pending: 1, ...given };
  expect(jobsToCreate(input).jobsToCreate).toBe(jobs);
});
