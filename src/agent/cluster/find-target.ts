import { z } from 'zod';
import { ApiAnswer, type ClusterApi } from './cluster-api.ts';

const serviceSchema = z.object({
  spec: z.object({
    selector: z.record(z.string(), z.string()),
    ports: z.array(z.object({ port: z.int(), targetPort: z.union([z.int(), z.string()]) })),
  }),
});
const podsSchema = z.object({
  items: z.array(
    z.object({
      metadata: z.object({ name: z.string(), deletionTimestamp: z.string().optional() }),
      spec: z.object({
        containers: z.array(
          z.object({ ports: z.array(z.object({ name: z.string().optional(), containerPort: z.int() })).optional() }),
        ),
      }),
      status: z.object({
        conditions: z.array(z.object({ type: z.string(), status: z.string() })).optional(),
      }),
    }),
  ),
});
type Pod = z.output<typeof podsSchema>['items'][number];

/** A port of a pod that stands behind a Service. */
export interface Target {
  readonly pod: string;
  readonly port: number;
}

const isReady = ({ metadata, status }: Pod) =>
  metadata.deletionTimestamp === undefined &&
  (status.conditions ?? []).some(({ type, status: is }) => type === 'Ready' && is === 'True');

const numberOf = (pod: Pod, name: string) =>
  pod.spec.containers.flatMap(({ ports = [] }) => ports).find((port) => port.name === name)?.containerPort;

/** A ready pod behind the Service, as kube-proxy does for those inside. Throws with what is missing. */
export async function findTarget(
  api: ClusterApi,
  { namespace, service, port }: { namespace: string; service: string; port: number },
): Promise<Target> {
  const base = `/api/v1/namespaces/${namespace}`;
  const { spec } = await api.read(`${base}/services/${service}`, serviceSchema).catch((error: unknown) => {
    if (error instanceof ApiAnswer && error.status === 404) throw new Error(`there is no Service ${service} yet`);
    throw error;
  });
  const target = spec.ports.find((one) => one.port === port)?.targetPort;
  if (target === undefined) throw new Error(`expected port ${port} in the Service ${service}, found other ports`);
  const selector = Object.entries(spec.selector).map(([key, value]) => `${key}=${value}`);
  const { items } = await api.read(`${base}/pods?labelSelector=${encodeURIComponent(selector.join(','))}`, podsSchema);
  const pod = items.find(isReady);
  if (pod === undefined) throw new Error(`none of the ${items.length} pods behind the Service ${service} is ready`);
  const number = typeof target === 'number' ? target : numberOf(pod, target);
  if (number === undefined) throw new Error(`expected a port named ${target} in the pod ${pod.metadata.name}`);
  return { pod: pod.metadata.name, port: number };
}
