import type { HpaBehavior, ScalingRules } from '../../core/scaling/hpa.ts';
import type { KedaSettings } from '../../core/scaling/keda.ts';

/** `paused` and `paused-replicas` stop the scale loop and delete the HPA (keda scaledobject_controller.go). */
export function isPaused(keda: KedaSettings): boolean {
  return keda.paused || keda.pausedReplicas !== null;
}

const unset: ScalingRules = { stabilizationWindowSeconds: null, selectPolicy: null, policies: null };

/**
 * `paused-scale-in` and `paused-scale-out` set the select policy of one direction to Disabled. That gives the HPA a
 * `behavior` block, so in the other direction the block's defaults hold from then on.
 * Source: keda documentation, "Scaling Deployments, StatefulSets & Custom Resources", pausing; controllers/keda/hpa.go.
 */
export function behaviorWithPauses(behavior: HpaBehavior | null, keda: KedaSettings): HpaBehavior | null {
  if (!keda.pausedScaleIn && !keda.pausedScaleOut) return behavior;
  const up = behavior?.scaleUp ?? null;
  const down = behavior?.scaleDown ?? null;
  return {
    scaleUp: keda.pausedScaleOut ? { ...(up ?? unset), selectPolicy: 'Disabled' } : up,
    scaleDown: keda.pausedScaleIn ? { ...(down ?? unset), selectPolicy: 'Disabled' } : down,
  };
}
