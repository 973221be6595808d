import type { KedaSettings } from '../../core/scaling/keda.ts';

/** KEDA's annotations that the model follows (keda apis/keda/v1alpha1/scaledobject_types.go:58-67). */
export const pauseAnnotations = {
  paused: 'autoscaling.keda.sh/paused',
  pausedReplicas: 'autoscaling.keda.sh/paused-replicas',
  pausedScaleIn: 'autoscaling.keda.sh/paused-scale-in',
  pausedScaleOut: 'autoscaling.keda.sh/paused-scale-out',
  forceActivation: 'autoscaling.keda.sh/force-activation',
} as const;

/** The annotations of these settings; empty when nothing is paused or forced. */
export function annotationsOf(keda: KedaSettings): Record<string, string> {
  const annotations: Record<string, string> = {};
  for (const name of ['paused', 'pausedScaleIn', 'pausedScaleOut', 'forceActivation'] as const) {
    if (keda[name]) annotations[pauseAnnotations[name]] = 'true';
  }
  if (keda.pausedReplicas !== null) annotations[pauseAnnotations.pausedReplicas] = String(keda.pausedReplicas);
  return annotations;
}
