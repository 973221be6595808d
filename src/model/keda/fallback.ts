import type { FallbackSettings } from '../../core/scaling/keda.ts';

/**
 * The metric that KEDA makes up for the HPA after `failureThreshold` errors, or null while it passes the error on.
 * The count goes up with each question of the HPA, and at 0 replicas the HPA does not ask: a fallback never wakes a
 * workload from zero.
 * Source: keda pkg/fallback/fallback.go `GetMetricsWithFallback`, `doFallback`; the comment in scale_scaledobjects.go.
 */
export function fallbackMetric(
  fallback: FallbackSettings | null,
  failures: number,
  target: number,
  current: number,
): number | null {
  if (fallback === null || failures <= fallback.failureThreshold) return null;
  const replicas = {
    static: fallback.replicas,
    currentReplicas: current,
    currentReplicasIfHigher: Math.max(current, fallback.replicas),
    currentReplicasIfLower: Math.min(current, fallback.replicas),
  }[fallback.behavior];
  return replicas * target;
}
