import type { Decision } from '../../model/decision.ts';

/** Who decided, for a reader. */
export const byWords: Readonly<Record<Decision['by'], string>> = { keda: 'KEDA', hpa: 'HPA' };

/** What came out of a decision, in a few words. */
export function outcomeWords({ from, to, rule }: Decision): string {
  if (from !== to) return `${from} to ${to}`;
  if (rule === 'keda-error' || rule === 'hpa-no-metric') return 'no number';
  if (rule === 'hpa-disabled' || rule === 'hpa-absent') return 'asleep';
  return `stays ${to}`;
}
