import { AppsV1Api, CoreV1Api, EventsV1Api, type KubeConfig, type V1PodSpec } from '@kubernetes/client-node';
import { namespace } from '../../../src/agent/cluster/broker-passwords.ts';
import { until } from '../../../src/agent/system/until.ts';
import { nowMs, preciseMs, recordedMs } from './precise-time.ts';
import type { Variant } from './variant.ts';

const goneMs = 60_000;

/** A pod that was asked for, and when. */
export interface Asked {
  readonly pod: string;
  readonly requested: number;
}

/** Pods of the bench in the namespace of the system, one at a time. */
export class Pods {
  readonly #core: CoreV1Api;
  readonly #events: EventsV1Api;
  readonly #workerSpec: V1PodSpec;

  private constructor(config: KubeConfig, workerSpec: V1PodSpec) {
    this.#core = config.makeApiClient(CoreV1Api);
    this.#events = config.makeApiClient(EventsV1Api);
    this.#workerSpec = workerSpec;
  }

  static async open(config: KubeConfig): Promise<Pods> {
    const worker = await config.makeApiClient(AppsV1Api).readNamespacedDeployment({ namespace, name: 'worker' });
    const spec = worker.spec?.template.spec;
    if (spec === undefined) throw new Error('expected a pod template in the Deployment worker, found none');
    return new Pods(config, spec);
  }

  /** The worker as it is deployed, but in this form; it ends a second after it is told. */
  async startWorker(pod: string, { runtimeClass, image }: Variant): Promise<Asked> {
    const spec = structuredClone(this.#workerSpec);
    for (const container of spec.containers) container.image = image.reference;
    spec.runtimeClassName = runtimeClass;
    spec.restartPolicy = 'Never';
    spec.terminationGracePeriodSeconds = 1;
    return await this.#start(pod, spec);
  }

  /** A container that only waits: the least that a start can cost. */
  async startPause(pod: string, image: string): Promise<Asked> {
    const { securityContext, containers } = this.#workerSpec;
    const [worker] = containers;
    if (worker === undefined) throw new Error('expected a container in the Deployment worker, found none');
    const { resources = {}, securityContext: ofContainer = {} } = worker;
    const container = { name: 'pause', image, resources, securityContext: ofContainer };
    return await this.#start(pod, {
      automountServiceAccountToken: false,
      securityContext: securityContext ?? {},
      containers: [container],
      restartPolicy: 'Never',
      terminationGracePeriodSeconds: 1,
    });
  }

  async #start(pod: string, spec: V1PodSpec): Promise<Asked> {
    const body = { metadata: { name: pod, labels: { app: 'worker', bench: pod } }, spec };
    const requested = nowMs();
    await this.#core.createNamespacedPod({ namespace, body });
    return { pod, requested };
  }

  /** The ids that pod and container have on the node, when the kubelet says them. Throws when the container has ended. */
  async ids(pod: string): Promise<{ uid: string; container: string }> {
    return await until(`a container in the pod ${pod}`, 60_000, async () => {
      const { metadata, status } = await this.#core.readNamespacedPod({ namespace, name: pod });
      const [found] = status?.containerStatuses ?? [];
      const container = found?.containerID?.replace('containerd://', '');
      if (container === undefined || metadata?.uid === undefined) return undefined;
      return { uid: metadata.uid, container };
    });
  }

  /** When the scheduler said that the pod has its node. */
  async scheduledAt(pod: string, uid: string): Promise<number> {
    const fieldSelector = `reason=Scheduled,regarding.name=${pod}`;
    return await until(`the scheduler's event of the pod ${pod}`, 10_000, async () => {
      const { items } = await this.#events.listNamespacedEvent({ namespace, fieldSelector });
      const event = items.find(({ regarding }) => regarding?.uid === uid)?.metadata?.name;
      return event === undefined ? undefined : recordedMs(event);
    });
  }

  /** When containerd wrote the first line of the log. */
  async firstLineAt(pod: string): Promise<number> {
    const log = await until(`a line in the log of the pod ${pod}`, 10_000, async () => {
      const text = await this.#core.readNamespacedPodLog({ namespace, name: pod, timestamps: true });
      return text === '' ? undefined : text;
    });
    return preciseMs(log);
  }

  /** Deletes it and waits until it is gone, so that its end does not disturb who comes next. */
  async end(pod: string): Promise<void> {
    await this.#core.deleteNamespacedPod({ namespace, name: pod });
    await this.#gone(`metadata.name=${pod}`, undefined, `the pod ${pod}`);
  }

  /** Waits until no pod has that label. */
  async allGone(labelSelector: string): Promise<void> {
    await this.#gone(undefined, labelSelector, `all pods with ${labelSelector}`);
  }

  async #gone(fieldSelector: string | undefined, labelSelector: string | undefined, what: string): Promise<void> {
    await until(`${what} to be gone`, goneMs, async () => {
      const { items } = await this.#core.listNamespacedPod({
        namespace,
        ...(fieldSelector === undefined ? {} : { fieldSelector }),
        ...(labelSelector === undefined ? {} : { labelSelector }),
      });
      return items.length === 0 ? true : undefined;
    });
  }
}
