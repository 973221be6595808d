import type { KedaSettings } from '../../core/scaling/keda.ts';
import type { Decision, DecisionRule } from '../decision.ts';
import { cooldownOver } from './cooldown.ts';
import type { ScalerReading } from './scaler.ts';

export interface PollInput {
  readonly nowS: number;
  readonly keda: KedaSettings;
  readonly reading: ScalerReading;
  readonly replicas: number;
  /** Whole seconds; null before the first activation. */
  readonly lastActiveS: number | null;
  readonly createdS: number;
}

export interface PollResult {
  readonly decision: Decision;
  readonly lastActiveS: number | null;
  /** Conditions of the ScaledObject. */
  readonly active: boolean;
  readonly ready: boolean;
}

export const pollSource = 'keda pkg/scaling/executor/scale_scaledobjects.go, RequestScale';

function whyActive(keda: KedaSettings, reading: ScalerReading): { active: boolean; sum: string } {
  if (keda.forceActivation) return { active: true, sum: 'annotation force-activation: active whatever the lag is' };
  if (!reading.ok) return { active: false, sum: `the scaler failed: ${reading.error}` };
  const active = reading.lag > keda.activationLagThreshold;
  const phantom = reading.phantom ? ' (the last lag seen; the stream is gone)' : '';
  const sign = active ? '>' : 'is not >';
  return { active, sum: `lag ${reading.lag}${phantom} ${sign} activation threshold ${keda.activationLagThreshold}` };
}

/**
 * One poll of KEDA's operator: wake, note the time, wait, go to zero, or leave it be.
 * Active means *above* the threshold. From zero it goes to max(1, minReplicaCount), never further; from N it goes to
 * zero at once when the cooldown is over. Between 1 and N the HPA decides.
 * Source: scale_scaledobjects.go `RequestScale`, in its order of cases.
 */
export function pollKeda(input: PollInput): PollResult {
  const { keda, reading, replicas: from, nowS } = input;
  const { active, sum } = whyActive(keda, reading);
  const failed = !reading.ok;
  const inputs = {
    lag: reading.ok ? reading.lag : null,
    activationLagThreshold: keda.activationLagThreshold,
    replicas: from,
    minReplicaCount: keda.minReplicaCount,
    lastActiveS: input.lastActiveS,
  };
  const answer = (rule: DecisionRule, to: number, last: string, touch = false, ready = true): PollResult => ({
    decision: { tS: nowS, by: 'keda', rule, from, to, sum: [sum, last], inputs, source: pollSource },
    lastActiveS: touch ? Math.floor(nowS) : input.lastActiveS,
    active,
    ready,
  });
  const min = keda.minReplicaCount;
  if (active) {
    if (from === 0 || (keda.idleReplicaCount !== null && from < min)) {
      if (keda.pausedScaleOut) return answer('keda-held', from, 'annotation paused-scale-out: it stays');
      const to = Math.max(1, min);
      return answer('keda-activate', to, `${from} → max(1, minReplicaCount ${min}) = ${to}`, true);
    }
    if (failed) return answer('keda-active', from, 'forced active, but the scaler failed: Ready=Unknown', false, false);
    return answer('keda-active', from, `active with ${from} replicas: LastActiveTime = ${Math.floor(nowS)}`, true);
  }
  if (failed && keda.fallback !== null && keda.fallback.replicas !== 0) {
    return answer('keda-error', from, 'a fallback is set: the HPA may act on it, this poll changes nothing');
  }
  if (failed && keda.fallback === null) {
    return answer('keda-error', from, 'no fallback: Ready=False, nothing changes', false, false);
  }
  const idle = keda.idleReplicaCount;
  if ((idle !== null && from > idle) || (from > 0 && min === 0)) {
    if (keda.pausedScaleIn) return answer('keda-held', from, 'annotation paused-scale-in: it stays');
    const cooldown = cooldownOver(keda, nowS, input.lastActiveS, input.createdS);
    if (!cooldown.over) return answer('keda-cooldown', from, `${cooldown.sum}: it waits`);
    const to = idle ?? min;
    return answer('keda-to-zero', to, `${cooldown.sum}: ${from} → ${to} at once`);
  }
  if (idle === null && from < min) return answer('keda-to-minimum', min, `${from} is below minReplicaCount ${min}`);
  return answer('keda-inactive', from, 'nothing to do');
}
