export interface Limited {
  readonly replicas: number;
  /** The condition's reason on the HPA object. */
  readonly reason: 'DesiredWithinRange' | 'ScaleUpLimit' | 'ScaleDownLimit' | 'TooManyReplicas' | 'TooFewReplicas';
}

/**
 * Without `behavior`: at most max(2 × current, 4) in one sync, then minimum and maximum. This holds for the HPA that
 * KEDA writes unless the ScaledObject has `horizontalPodAutoscalerConfig.behavior`.
 * Source: horizontal.go `convertDesiredReplicasWithRules`, `calculateScaleUpLimit` (factor 2, minimum 4).
 */
export function limitPlain(current: number, desired: number, min: number, max: number): Limited {
  const scaleUpLimit = Math.max(2 * current, 4);
  if (desired < min) return { replicas: min, reason: 'TooFewReplicas' };
  if (max > scaleUpLimit) {
    return desired > scaleUpLimit
      ? { replicas: scaleUpLimit, reason: 'ScaleUpLimit' }
      : { replicas: desired, reason: 'DesiredWithinRange' };
  }
  return desired > max
    ? { replicas: max, reason: 'TooManyReplicas' }
    : { replicas: desired, reason: 'DesiredWithinRange' };
}
