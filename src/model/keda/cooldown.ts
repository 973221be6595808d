import type { KedaSettings } from '../../core/scaling/keda.ts';
import { plain } from '../decision.ts';

/**
 * Whether KEDA may go to zero now. `lastActiveS` is kept in whole seconds, as Kubernetes stores times, which is why the
 * poll one cooldown after the last active one is usually late enough.
 * Source: keda pkg/scaling/executor/scale_scaledobjects.go `scaleToZeroOrIdle`.
 */
export function cooldownOver(
  keda: KedaSettings,
  nowS: number,
  lastActiveS: number | null,
  createdS: number,
): { over: boolean; sum: string } {
  const sinceS = lastActiveS ?? createdS;
  const periodS = lastActiveS === null ? keda.initialCooldownPeriodS : keda.cooldownPeriodS;
  const name = lastActiveS === null ? 'initialCooldownPeriod after creation' : 'cooldownPeriod after LastActiveTime';
  const over = sinceS + periodS < nowS;
  const sum = `${name}: ${plain(sinceS)} + ${plain(periodS)} = ${plain(sinceS + periodS)} ${over ? '<' : '≥'} now ${plain(nowS)}`;
  return { over, sum };
}
