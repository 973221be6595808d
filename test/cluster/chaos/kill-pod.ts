import { z } from 'zod';
import { kubectl, onNode } from '../world/cluster.ts';

const podsSchema = z.object({
  items: z.array(
    z.object({
      metadata: z.object({ name: z.string(), deletionTimestamp: z.string().optional() }),
      status: z.object({
        containerStatuses: z
          .array(z.object({ containerID: z.string().optional(), state: z.object({ running: z.unknown().optional() }) }))
          .default([]),
      }),
    }),
  ),
});

export interface RunningPod {
  readonly name: string;
  /** Of its container, 64 hex digits. */
  readonly container: string;
}

/** The pods of an app whose program runs at this moment; none while the API is away. */
export async function runningPods(app: string): Promise<RunningPod[]> {
  const text = await kubectl(['-n', 'mailroom', 'get', 'pods', '-l', `app=${app}`, '-o', 'json']).catch(
    () => undefined,
  );
  if (text === undefined) return [];
  return podsSchema.parse(JSON.parse(text)).items.flatMap(({ metadata, status: { containerStatuses } }) => {
    const [first] = containerStatuses;
    if (metadata.deletionTimestamp !== undefined || first?.state.running === undefined) return [];
    return [{ name: metadata.name, container: (first.containerID ?? '').replace('containerd://', '') }];
  });
}

const done = (work: Promise<string>) =>
  work.then(
    () => true,
    () => false,
  );

/** As a lack of memory does it: the process is gone, and the kubelet has to notice. False if it was gone before. */
export function killProcess({ container }: RunningPod): Promise<boolean> {
  return done(onNode(`kill -9 $(ctr -n k8s.io tasks ls | awk '$1 == "${container}" { print $2 }')`));
}

/** As an impatient operator does it: the pod is gone from the API at once, whatever its process still does. */
export function deletePod({ name }: RunningPod): Promise<boolean> {
  return done(kubectl(['-n', 'mailroom', 'delete', 'pod', name, '--grace-period=0', '--force']));
}

/**
 * The same with the process. Of the broker that matters: two servers on one store, the old one and the next, are not a
 * drill but a mistake.
 */
export async function deletePodAndProcess(pod: RunningPod): Promise<boolean> {
  const [deleted] = await Promise.all([deletePod(pod), killProcess(pod)]);
  return deleted;
}
