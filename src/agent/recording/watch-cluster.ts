import {
  deploymentFields,
  eventFields,
  hpaFields,
  podFields,
  scaledObjectFields,
} from '../../core/scaling/watched-objects.ts';
import type { LineFields } from '../../core/scaling/recording.ts';
import { namespace } from '../cluster/broker-passwords.ts';
import type { ClusterApi } from '../cluster/cluster-api.ts';
import { ChangedLines } from './changed-lines.ts';
import { watchObjects } from './watch-objects.ts';

/** Name of Deployment and ScaledObject, and label of the pods. */
export const worker = 'worker';

interface Kind {
  readonly path: string;
  readonly labelSelector?: string;
  /** Only this object of the kind. */
  readonly name?: string;
  readonly fields: (object: unknown, gone: boolean) => LineFields;
}

const kinds: readonly Kind[] = [
  { path: `/apis/apps/v1/namespaces/${namespace}/deployments`, name: worker, fields: deploymentFields },
  {
    path: `/apis/autoscaling/v2/namespaces/${namespace}/horizontalpodautoscalers`,
    name: `keda-hpa-${worker}`,
    fields: hpaFields,
  },
  { path: `/apis/keda.sh/v1alpha1/namespaces/${namespace}/scaledobjects`, name: worker, fields: scaledObjectFields },
  { path: `/api/v1/namespaces/${namespace}/pods`, labelSelector: `app=${worker}`, fields: podFields },
  { path: `/api/v1/namespaces/${namespace}/events`, fields: eventFields },
];

/** An object's name and the second in which it was last told; enough to leave out what happened before. */
function facts(object: unknown): { name: string; uid: string } {
  const metadata = typeof object === 'object' && object !== null && 'metadata' in object ? object.metadata : undefined;
  const text = (key: string) => {
    const value: unknown = metadata === undefined ? undefined : Reflect.get(Object(metadata), key);
    return typeof value === 'string' ? value : '';
  };
  return { name: text('name'), uid: text('uid') };
}

/** Tells each change of what scales, from the watches of the API server, until ended. */
export async function watchCluster(
  api: ClusterApi,
  say: (fields: LineFields) => void,
): Promise<{ end(): Promise<void> }> {
  const changed = new ChangedLines();
  const started = new Date(Date.now() - 1000).toISOString();
  const note = (text: string) => say({ kind: 'note', text });
  const watches = await Promise.all(
    kinds.map(({ path, labelSelector, name: wanted, fields }) => {
      const troubles = new Set<string>();
      return watchObjects(api, {
        path,
        ...(labelSelector !== undefined && { labelSelector }),
        lost: (reason) => note(`watch ${path}: ${reason}`),
        each: (object, gone) => {
          const { name, uid } = facts(object);
          if (wanted !== undefined && name !== wanted) return;
          try {
            const line = fields(object, gone);
            // The watch begins with the events of the last hour.
            if (line.kind === 'event' && ((line.at ?? '') < started || gone)) return;
            if (changed.isNew(`${path} ${name} ${uid}`, line)) say(line);
          } catch (error) {
            const text = `${path}: an object of another form: ${String(error)}`;
            if (!troubles.has(text) && troubles.size < 10) note(text);
            troubles.add(text);
          }
        },
      });
    }),
  );
  return { end: async () => void (await Promise.all(watches.map((watch) => watch.end()))) };
}
