import { lockedImage } from './locked-image.ts';
import { kubectl } from './cluster.ts';

/** How a worker runs: a RuntimeClass, and the image for it. */
export interface WorkerForm {
  readonly runtimeClass: 'wasmtime' | 'runc' | 'crun';
  /** Its name in images.lock.json. */
  readonly image: 'worker' | 'worker-oci' | 'worker-native';
}

/** As the manifests have it: nothing of it may be more than restricted Pod Security allows. */
const restricted = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

/**
 * A worker in a pod of its own, beside what is deployed; `setup` makes the streams and ends. The image must be on the
 * node.
 */
export function workerPod(name: string, form: WorkerForm, as: 'worker' | 'setup'): Readonly<Record<string, unknown>> {
  const user = as === 'setup' ? 'operator' : 'worker';
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'mailroom', labels: { app: as } },
    spec: {
      runtimeClassName: form.runtimeClass,
      restartPolicy: as === 'setup' ? 'Never' : 'Always',
      automountServiceAccountToken: false,
      terminationGracePeriodSeconds: 1,
      containers: [
        {
          name: as,
          image: lockedImage(form.image).reference,
          imagePullPolicy: 'Never',
          ...(as === 'setup' ? { args: ['setup'] } : {}),
          env: [
            {
              name: 'PASSWORD',
              valueFrom: { secretKeyRef: { name: 'nats-auth', key: `${user.toUpperCase()}_PASSWORD` } },
            },
            { name: 'MAILROOM_NATS_URL', value: `nats://${user}:$(PASSWORD)@nats:4222` },
            { name: 'MAILROOM_NAME', value: name },
          ],
          resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { cpu: '1', memory: '128Mi' } },
          securityContext: restricted,
        },
      ],
    },
  };
}

/** Makes the pod and waits for what `until` names, as kubectl wait has it. */
export async function startPod(pod: Readonly<Record<string, unknown>>, name: string, until: string): Promise<void> {
  await kubectl(['apply', '-f', '-'], JSON.stringify(pod));
  await kubectl(['-n', 'mailroom', 'wait', `pod/${name}`, `--for=${until}`, '--timeout=120s']);
}

export async function removePod(name: string): Promise<void> {
  await kubectl(['-n', 'mailroom', 'delete', 'pod', name, '--ignore-not-found', '--now']);
}
