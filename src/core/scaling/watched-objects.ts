import { z } from 'zod';
import type { LineFields, LineOf } from './recording.ts';

const condition = z.object({
  type: z.string(),
  status: z.string(),
  reason: z.string().optional(),
  lastTransitionTime: z.string().nullish(),
});
const conditions = z.array(condition).nullish();

const deployment = z.object({
  spec: z.object({ replicas: z.int().optional() }),
  status: z.object({ replicas: z.int().optional(), readyReplicas: z.int().optional() }).optional(),
});

/** A Deployment of apps/v1 as it is now. */
export function deploymentFields(object: unknown): LineFields<LineOf<'deployment'>> {
  const { spec, status } = deployment.parse(object);
  return {
    kind: 'deployment',
    spec: spec.replicas ?? 0,
    status: status?.replicas ?? 0,
    ready: status?.readyReplicas ?? 0,
  };
}

const autoscaler = z.object({
  spec: z.object({ minReplicas: z.int().optional(), maxReplicas: z.int() }),
  status: z
    .object({
      currentReplicas: z.int().optional(),
      desiredReplicas: z.int().optional(),
      lastScaleTime: z.iso.datetime().nullish(),
      currentMetrics: z
        .array(
          z.object({
            external: z
              .object({ current: z.object({ averageValue: z.string().optional(), value: z.string().optional() }) })
              .optional(),
          }),
        )
        .nullish(),
      conditions,
    })
    .optional(),
});

/** A HorizontalPodAutoscaler of autoscaling/v2, with the metric as it saw it at its last sync. */
export function hpaFields(object: unknown): LineFields<LineOf<'hpa'>> {
  const { spec, status } = autoscaler.parse(object);
  const current = status?.currentMetrics?.[0]?.external?.current;
  return {
    kind: 'hpa',
    current: status?.currentReplicas ?? null,
    desired: status?.desiredReplicas ?? null,
    metric: current?.averageValue ?? current?.value ?? null,
    min: spec.minReplicas ?? 1,
    max: spec.maxReplicas,
    lastScaleTime: status?.lastScaleTime ?? null,
    conditions: Object.fromEntries(
      (status?.conditions ?? []).map(({ type, status: is, reason = '' }): [string, [string, string]] => [
        type,
        [is, reason],
      ]),
    ),
  };
}

const scaledObject = z.object({
  status: z.object({ conditions, lastActiveTime: z.iso.datetime().nullish() }).optional(),
});

/** A ScaledObject of keda.sh/v1alpha1. */
export function scaledObjectFields(object: unknown): LineFields<LineOf<'scaledobject'>> {
  const { status } = scaledObject.parse(object);
  return {
    kind: 'scaledobject',
    conditions: Object.fromEntries((status?.conditions ?? []).map(({ type, status: is }) => [type, is])),
    lastActiveTime: status?.lastActiveTime ?? null,
  };
}

const pod = z.object({
  metadata: z.object({
    name: z.string(),
    creationTimestamp: z.string().nullish(),
    deletionTimestamp: z.string().nullish(),
  }),
  status: z.object({
    phase: z.string().optional(),
    conditions,
    containerStatuses: z
      .array(
        z.object({
          ready: z.boolean(),
          restartCount: z.int(),
          state: z.object({ running: z.object({ startedAt: z.string().nullish() }).optional() }).optional(),
        }),
      )
      .optional(),
  }),
});

/** The pod's condition to what a reader calls the moment. */
const moments = { PodScheduled: 'scheduled', PodReadyToStartContainers: 'sandbox', Ready: 'ready' } as const;

/** A Pod; `deleted` says that the API server told its end. */
export function podFields(object: unknown, deleted: boolean): LineFields<LineOf<'pod'>> {
  const { metadata, status } = pod.parse(object);
  const container = status.containerStatuses?.[0];
  const times: Record<string, string> = {};
  const write = (name: string, time: string | null | undefined) => {
    if (time !== undefined && time !== null) times[name] = time;
  };
  write('created', metadata.creationTimestamp);
  write('started', container?.state?.running?.startedAt);
  for (const [type, name] of Object.entries(moments)) {
    const found = status.conditions?.find((one) => one.type === type && one.status === 'True');
    write(name, found?.lastTransitionTime);
  }
  return {
    kind: 'pod',
    name: metadata.name,
    phase: status.phase ?? 'Unknown',
    ready: container?.ready ?? false,
    restarts: container?.restartCount ?? 0,
    terminating: typeof metadata.deletionTimestamp === 'string',
    deleted,
    times,
  };
}

const event = z.object({
  metadata: z.object({ creationTimestamp: z.string().nullish() }),
  involvedObject: z.object({ kind: z.string().optional(), name: z.string().optional() }),
  reason: z.string().optional(),
  message: z.string().optional(),
  type: z.string().optional(),
  count: z.int().optional(),
  eventTime: z.string().nullish(),
  lastTimestamp: z.string().nullish(),
  source: z.object({ component: z.string().optional() }).optional(),
  reportingComponent: z.string().optional(),
});

/** An Event of v1. */
export function eventFields(object: unknown): LineFields<LineOf<'event'>> {
  const found = event.parse(object);
  const at = found.eventTime ?? found.lastTimestamp ?? found.metadata.creationTimestamp;
  return {
    kind: 'event',
    component: found.source?.component || found.reportingComponent || null,
    reason: found.reason ?? '',
    message: found.message ?? '',
    object: `${found.involvedObject.kind ?? ''}/${found.involvedObject.name ?? ''}`,
    ...(typeof at === 'string' && { at }),
    ...(found.type !== undefined && { type: found.type }),
    ...(found.count !== undefined && { count: found.count }),
  };
}
