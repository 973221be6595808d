import { expect, test } from 'vitest';
import { z } from 'zod';
import { readWiring } from '../../../src/agent/read-wiring.ts';
import { refusal } from '../../tools/scaled-object-schema.ts';
import { objectsOf, podsOf } from './objects.ts';

const scaledObject = objectsOf('base').find(({ kind }) => kind === 'ScaledObject');
const spec = z
  .object({
    scaleTargetRef: z.object({ name: z.string() }),
    pollingInterval: z.number(),
    cooldownPeriod: z.number(),
    minReplicaCount: z.number(),
    maxReplicaCount: z.number(),
    triggers: z.array(z.object({ type: z.string(), metadata: z.record(z.string(), z.string()) })),
  })
  .parse(scaledObject?.spec);

test('KEDA’s own schema takes the ScaledObject', () => {
  expect(refusal(scaledObject)).toBe('');
});

test('it scales as in the recordings, by the lag of the consumer of system.json', async () => {
  const { consumers, ports } = await readWiring();
  const queue = consumers.find(({ stream }) => stream === 'MAIL');
  expect(spec).toEqual({
    scaleTargetRef: { name: 'worker' },
    pollingInterval: 5,
    cooldownPeriod: 20,
    minReplicaCount: 0,
    maxReplicaCount: 5,
    triggers: [
      {
        type: 'nats-jetstream',
        metadata: {
          natsServerMonitoringEndpoint: `nats.mailroom.svc.cluster.local:${ports.monitor}`,
          account: '$G',
          stream: queue?.stream,
          consumer: queue?.config['durable_name'],
          lagThreshold: '5',
          activationLagThreshold: '0',
        },
      },
    ],
  });
});

const mebibytes = (text = ''): number =>
  Number(/^(\d+)Mi$/.exec(text)?.[1] ?? Number(/^(\d+)Gi$/.exec(text)?.[1]) * 1024);

test('the quota has room for all workers while an update doubles them, beside everything else', () => {
  const hard = z
    .record(z.string(), z.string())
    .parse(objectsOf('broker').find(({ kind }) => kind === 'ResourceQuota')?.spec?.['hard']);
  const pods = [...podsOf('broker'), ...podsOf('base')].map(({ name, pod }) => ({
    count: name === 'worker' ? spec.maxReplicaCount * 2 : 2,
    limit: mebibytes(pod.containers[0]?.resources.limits['memory']),
    request: mebibytes(pod.containers[0]?.resources.requests['memory']),
  }));
  const sum = (of: 'limit' | 'request') => pods.reduce((total, pod) => total + pod.count * pod[of], 0);
  expect(sum('limit')).toBeLessThan(mebibytes(hard['limits.memory']));
  expect(sum('request')).toBeLessThan(mebibytes(hard['requests.memory']));
  expect(pods.reduce((total, { count }) => total + count, 0)).toBeLessThan(Number(hard['pods']));
});
