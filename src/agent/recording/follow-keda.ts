import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { LineFields } from '../../core/scaling/recording.ts';
import { namespace } from '../cluster/broker-passwords.ts';
import type { ClusterApi } from '../cluster/cluster-api.ts';
import { worker } from './watch-cluster.ts';

const everyMs = 1000;
const selector = encodeURIComponent(`scaledobject.keda.sh/name=${worker}`);
const statusSchema = z.object({ status: z.object({ externalMetricNames: z.array(z.string()).optional() }).optional() });
const valuesSchema = z.object({ items: z.array(z.object({ value: z.string() })) });

/** Asks KEDA through the API server for the metric that the HPA asks for, once a second until ended; says each change. */
export async function followKeda(api: ClusterApi, say: (fields: LineFields) => void, end: AbortSignal): Promise<void> {
  const path = `/apis/external.metrics.k8s.io/v1beta1/namespaces/${namespace}`;
  let metric: string | undefined;
  let last: string | null | undefined;
  let trouble = '';
  while (!end.aborted) {
    const dueMs = performance.now() + everyMs;
    try {
      metric ??= await metricName(api);
      const { items } = await api.read(`${path}/${metric}?labelSelector=${selector}`, valuesSchema);
      const value = items[0]?.value ?? null;
      if (value !== last) say({ kind: 'keda', metric, value });
      last = value;
      trouble = '';
    } catch (error) {
      const text = `KEDA's metric: ${error instanceof Error ? error.message : String(error)}`;
      if (text !== trouble && !end.aborted) say({ kind: 'note', text });
      trouble = text;
    }
    await pause(Math.max(0, dueMs - performance.now()), undefined, { signal: end }).catch(() => undefined);
  }
}

async function metricName(api: ClusterApi): Promise<string> {
  const path = `/apis/keda.sh/v1alpha1/namespaces/${namespace}/scaledobjects/${worker}`;
  const name = (await api.read(path, statusSchema)).status?.externalMetricNames?.[0];
  if (name === undefined) throw new Error(`the ScaledObject ${worker} names no metric yet`);
  return name;
}
