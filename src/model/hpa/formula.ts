import { plain } from '../decision.ts';

export interface FormulaInput {
  /** The external metric, here the lag in mails. */
  readonly metric: number;
  /** Mails that one pod answers for: `averageValue`, KEDA's lagThreshold. */
  readonly target: number;
  /** `status.replicas` of the Deployment; ready or not does not matter for AverageValue. */
  readonly statusReplicas: number;
  readonly tolerance: number;
  /** Newer Kubernetes asks 1-t <= ratio <= 1+t; older asked |1-ratio| <= t, which differs at the very edge. */
  readonly toleranceForm: 'within' | 'absolute';
}

export interface FormulaResult {
  readonly ratio: number;
  readonly tolerated: boolean;
  readonly desired: number;
  readonly sum: string;
}

export const formulaSource =
  'kubernetes pkg/controller/podautoscaler/replica_calculator.go, GetExternalPerPodMetricReplicas';

/**
 * How many replicas the metric asks for, before any limit.
 * Source: replica_calculator.go `GetExternalPerPodMetricReplicas`; tolerance: `Tolerances.isWithin`.
 */
export function desiredReplicas(input: FormulaInput): FormulaResult {
  const { metric, target, statusReplicas, tolerance, toleranceForm } = input;
  const ratio = metric / (target * statusReplicas);
  const tolerated =
    toleranceForm === 'within' ? 1 - tolerance <= ratio && ratio <= 1 + tolerance : Math.abs(1 - ratio) <= tolerance;
  const desired = tolerated ? statusReplicas : Math.ceil(metric / target);
  const range = `${plain(1 - tolerance)} to ${plain(1 + tolerance)}`;
  const left = `ratio = ${plain(metric)} / (${plain(target)} × ${statusReplicas}) = ${plain(ratio)}`;
  const right = tolerated
    ? `within ${range}, so it stays ${statusReplicas}`
    : `outside ${range}, so desired = ceil(${plain(metric)} / ${plain(target)}) = ${desired}`;
  return { ratio, tolerated, desired, sum: `${left}, ${right}` };
}
