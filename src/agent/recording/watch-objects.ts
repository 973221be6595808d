import { type KubernetesObject, makeInformer } from '@kubernetes/client-node';
import { z } from 'zod';
import type { ClusterApi } from '../cluster/cluster-api.ts';

const againMs = 1000;

const listSchema = z.object({
  metadata: z.object({ resourceVersion: z.string() }),
  items: z.array(
    z.looseObject({
      metadata: z.looseObject({ name: z.string(), namespace: z.string(), resourceVersion: z.string() }),
    }),
  ),
});

/** What to watch; `path` as the API server has it, such as /api/v1/namespaces/mailroom/pods. */
export interface Watched {
  readonly path: string;
  readonly labelSelector?: string;
  /** Told of each object that is there and of each change; `gone` when it was deleted. */
  readonly each: (object: unknown, gone: boolean) => void;
  /** Told when the watch is lost. It is opened again, and what happened meanwhile is told as a change. */
  readonly lost: (reason: string) => void;
}

/** Watches until ended: opened again where it stopped, or from a new list when the API server has forgotten that place. */
export async function watchObjects(api: ClusterApi, watched: Watched): Promise<{ end(): Promise<void> }> {
  const { path, labelSelector, each, lost } = watched;
  const query = labelSelector === undefined ? '' : `?labelSelector=${encodeURIComponent(labelSelector)}`;
  const informer = makeInformer<KubernetesObject>(
    api.config,
    path,
    () => api.read(`${path}${query}`, listSchema),
    labelSelector,
  );
  let again: NodeJS.Timeout | undefined;
  let ended = false;
  informer.on('add', (object) => each(object, false));
  informer.on('update', (object) => each(object, false));
  informer.on('delete', (object) => each(object, true));
  informer.on('error', (error: unknown) => {
    if (ended) return;
    lost(error instanceof Error ? error.message : String(error));
    again = setTimeout(() => void informer.start(), againMs);
  });
  await informer.start();
  return {
    async end() {
      ended = true;
      clearTimeout(again);
      await informer.stop();
    },
  };
}
