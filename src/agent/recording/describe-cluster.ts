import { z } from 'zod';
import type { RecordingHeader } from '../../core/scaling/recording-header.ts';
import { namespace } from '../cluster/broker-passwords.ts';
import { ApiAnswer, type ClusterApi } from '../cluster/cluster-api.ts';
import { componentDigests } from '../cluster/component-digests.ts';
import { partsOf } from './cluster-parts.ts';
import { worker } from './watch-cluster.ts';

const gigabyte = 2 ** 20;
const versionSchema = z.object({ gitVersion: z.string() });
const nodesSchema = z.object({
  items: z.array(
    z.object({
      status: z.object({
        capacity: z.object({ cpu: z.string(), memory: z.string() }),
        nodeInfo: z.object({ containerRuntimeVersion: z.string(), osImage: z.string(), kernelVersion: z.string() }),
      }),
    }),
  ),
});
const podTemplate = z.object({
  spec: z.object({
    runtimeClassName: z.string().optional(),
    containers: z.array(
      z.object({
        image: z.string(),
        env: z.array(z.object({ name: z.string(), value: z.string().optional() })).optional(),
      }),
    ),
  }),
});
const deploymentSchema = z.object({ spec: z.object({ template: podTemplate }) });
const configMapSchema = z.object({ data: z.object({ parts: z.string().optional() }) });
const scaledObjectSchema = z.object({
  spec: z.object({
    pollingInterval: z.number().default(30),
    cooldownPeriod: z.number().default(300),
    minReplicaCount: z.int().default(0),
    maxReplicaCount: z.int().default(100),
    triggers: z.array(z.object({ metadata: z.record(z.string(), z.string()).optional() })),
  }),
});

/** Undefined where the cluster has no such object, or does not let this user see it. */
async function maybe<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ApiAnswer && (error.status === 404 || error.status === 403)) return undefined;
    throw error;
  }
}

const plain = (version: string) => version.replace(/^v/, '');
/** "ghcr.io/kedacore/keda:2.20.2@sha256:…" to "2.20.2". */
const tagOf = (image: string) => /:([^:/@]+)(?:@|$)/.exec(image)?.[1] ?? image;

async function nodes(api: ClusterApi): Promise<{ containerd: string; machine: string }> {
  const { items } = await api.read('/api/v1/nodes', nodesSchema);
  const first = items[0];
  if (first === undefined) throw new Error('expected a node in the cluster, found none');
  const { capacity, nodeInfo } = first.status;
  const memory = Math.round(Number.parseInt(capacity.memory, 10) / gigabyte);
  const kernel = /^[\d.]*\d/.exec(nodeInfo.kernelVersion)?.[0] ?? nodeInfo.kernelVersion;
  return {
    containerd: nodeInfo.containerRuntimeVersion.replace('containerd://', ''),
    machine: `${items.length === 1 ? 'one node' : `${items.length} nodes, the first`} with ${capacity.cpu} CPU cores and ${memory} GB of memory, ${nodeInfo.osImage}, Linux ${kernel}`,
  };
}

/** What the header of a recording says about the cluster; asked, never assumed. `what` and `load` are the caller's. */
export async function describeCluster(
  api: ClusterApi,
  natsServer: string,
): Promise<Omit<RecordingHeader, 'what' | 'load' | 'recordedAt'>> {
  const deployment = (name: string, within: string) =>
    maybe(api.read(`/apis/apps/v1/namespaces/${within}/deployments/${name}`, deploymentSchema));
  const scaledObjectPath = `/apis/keda.sh/v1alpha1/namespaces/${namespace}/scaledobjects/${worker}`;
  const { gitVersion } = await api.read('/version', versionSchema);
  const { containerd, machine } = await nodes(api);
  const keda = (await deployment('keda-operator', 'keda'))?.spec.template.spec.containers[0]?.image;
  const map = await maybe(api.read('/api/v1/namespaces/kube-system/configmaps/mailroom-cluster', configMapSchema));
  const { kind, shim } = partsOf(map?.data.parts ?? '');
  const pods = (await deployment(worker, namespace))?.spec.template.spec;
  const container = pods?.containers[0];
  const number = (name: string) => {
    const value = container?.env?.find((one) => one.name === name)?.value;
    return value === undefined ? undefined : Number(value);
  };
  const [workMs, batch] = [number('MAILROOM_WORK_MS'), number('MAILROOM_BATCH')];
  const scaledObject = (await maybe(api.read(scaledObjectPath, scaledObjectSchema)))?.spec;
  const lagThreshold = scaledObject?.triggers[0]?.metadata?.['lagThreshold'];
  return {
    kind: 'recording',
    version: 1,
    versions: {
      kubernetes: plain(gitVersion),
      ...(keda !== undefined && { keda: tagOf(keda) }),
      'nats-server': plain(natsServer),
      kind: plain(kind.version),
      containerd,
      shim: plain(shim.version),
      ...(await componentDigests(api)),
    },
    shim: { source: shim.source, ...(shim.standIn !== undefined && { standIn: shim.standIn }) },
    machine,
    ...(container !== undefined && {
      worker: {
        runtimeClass: pods?.runtimeClassName ?? '',
        image: container.image,
        ...(workMs !== undefined && { workMs }),
        ...(batch !== undefined && { batch }),
      },
    }),
    ...(scaledObject !== undefined && {
      scaling: {
        pollingIntervalS: scaledObject.pollingInterval,
        cooldownPeriodS: scaledObject.cooldownPeriod,
        minReplicaCount: scaledObject.minReplicaCount,
        maxReplicaCount: scaledObject.maxReplicaCount,
        ...(lagThreshold !== undefined && { lagThreshold: Number(lagThreshold) }),
      },
    }),
  };
}
