import { kubectl } from './cluster.ts';

/** Runs a pod to its end or until it serves, and says how it went. The image must be on the node. */
export async function runPod(
  pod: string,
  runtimeClass: string,
  image: string,
  until: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await kubectl(['delete', 'pod', pod, '--ignore-not-found', '--now']);
  await kubectl(
    ['apply', '-f', '-'],
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: pod },
      spec: {
        ...more,
        runtimeClassName: runtimeClass,
        restartPolicy: 'Never',
        terminationGracePeriodSeconds: 1,
        containers: [{ name: 'main', image, imagePullPolicy: 'IfNotPresent' }],
      },
    }),
  );
  await kubectl(['wait', `pod/${pod}`, `--for=${until}`, '--timeout=90s']);
}
