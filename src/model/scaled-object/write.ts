import type { HpaBehavior, ScalingRules } from '../../core/scaling/hpa.ts';
import type { ScalingSettings } from '../../core/scaling/settings.ts';
import { annotationsOf } from './annotations.ts';

/** What a ScaledObject is called and where it looks; the defaults are those of the mail-triage lab. */
export interface ScaledObjectNames {
  readonly name: string;
  readonly namespace: string;
  readonly deployment: string;
  /** host:port of the broker's monitoring page. */
  readonly monitoringEndpoint: string;
  readonly account: string;
  readonly stream: string;
  readonly consumer: string;
}

export const labNames: ScaledObjectNames = {
  name: 'worker',
  namespace: 'mailroom',
  deployment: 'worker',
  monitoringEndpoint: 'nats.mailroom.svc.cluster.local:8222',
  account: '$G',
  stream: 'MAIL',
  consumer: 'triage',
};

/** Drops what is not set: in YAML a missing field and null do not mean the same. */
function set(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function rules(given: ScalingRules | null): Record<string, unknown> | null {
  return given === null ? null : set({ ...given });
}

function advanced(behavior: HpaBehavior | null): Record<string, unknown> | null {
  if (behavior === null) return null;
  const both = set({ scaleUp: rules(behavior.scaleUp), scaleDown: rules(behavior.scaleDown) });
  return { horizontalPodAutoscalerConfig: { behavior: both } };
}

/**
 * The ScaledObject of these settings, as a plain object for a YAML writer, valid for KEDA 2.20's CRD. Arrivals, pod
 * start times and the controller manager's flags are no part of it. KEDA wants numbers of a trigger as text.
 */
export function toScaledObject(
  settings: ScalingSettings,
  names: ScaledObjectNames = labNames,
): Record<string, unknown> {
  const { keda, hpa } = settings;
  const annotations = annotationsOf(keda);
  return {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledObject',
    metadata: set({
      name: names.name,
      namespace: names.namespace,
      annotations: Object.keys(annotations).length > 0 ? annotations : null,
    }),
    spec: set({
      scaleTargetRef: { name: names.deployment },
      pollingInterval: keda.pollingIntervalS,
      cooldownPeriod: keda.cooldownPeriodS,
      initialCooldownPeriod: keda.initialCooldownPeriodS > 0 ? keda.initialCooldownPeriodS : null,
      idleReplicaCount: keda.idleReplicaCount,
      minReplicaCount: keda.minReplicaCount,
      maxReplicaCount: keda.maxReplicaCount,
      fallback: keda.fallback,
      advanced: advanced(hpa.behavior),
      triggers: [
        set({
          type: 'nats-jetstream',
          // With a fallback KEDA's webhook wants the type spelt out; it is the default.
          metricType: keda.fallback === null ? null : 'AverageValue',
          useCachedMetrics: keda.useCachedMetrics ? true : null,
          metadata: {
            natsServerMonitoringEndpoint: names.monitoringEndpoint,
            account: names.account,
            stream: names.stream,
            consumer: names.consumer,
            lagThreshold: String(keda.lagThreshold),
            activationLagThreshold: String(keda.activationLagThreshold),
          },
        }),
      ],
    }),
  };
}
