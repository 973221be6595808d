import type { PodView } from '../../model/simulation/snapshot.ts';

const stages: Readonly<Record<NonNullable<PodView['stage']>, string>> = {
  schedule: 'scheduling',
  pull: 'pulling image',
  sandbox: 'sandbox',
  runtime: 'starting',
  compile: 'compiling',
};

/** What a pod is doing, in one or two words. */
export function podWords({ phase, stage, busy }: Pick<PodView, 'phase' | 'stage' | 'busy'>): string {
  if (stage !== null) return stages[stage];
  if (phase === 'terminating') return 'ending';
  if (phase === 'gone') return 'gone';
  return busy > 0 ? 'at work' : 'waiting';
}
