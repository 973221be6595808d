import { expect, test } from 'vitest';
import { readWiring } from '../../../src/agent/read-wiring.ts';
import { forgotten, objectsOf, podsOf } from './objects.ts';

const pods = [...podsOf('broker'), ...podsOf('base')];

test('the pods are broker, setup, gateway and worker, each found by its name as the label app', () => {
  expect(pods.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'Deployment nats',
    'Job setup',
    'Deployment gateway',
    'Deployment worker',
  ]);
  for (const { name, labels } of pods) expect(labels).toEqual({ app: name });
});

test.each(pods)('$name asks for no more than Pod Security "restricted" gives, and for no token', ({ pod }) => {
  expect(pod.automountServiceAccountToken).toBe(false);
  expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
  for (const { securityContext, imagePullPolicy, resources } of pod.containers) {
    expect(securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(imagePullPolicy).toBe('IfNotPresent');
    expect(Object.keys(resources.requests)).toEqual(['cpu', 'memory']);
    expect(Object.keys(resources.limits)).toEqual(['memory']);
  }
});

test('each program is the user that system.json made for it, with a password from the Secret alone', async () => {
  const { users, ports } = await readWiring();
  const known = users.map(({ name }) => name);
  for (const [program, user] of [
    ['setup', 'operator'],
    ['gateway', 'gateway'],
    ['worker', 'worker'],
  ] as const) {
    const env = pods.find(({ name }) => name === program)?.pod.containers[0]?.env ?? [];
    const secret = `${user.toUpperCase()}_PASSWORD`;
    expect(known).toContain(user);
    expect(env).toContainEqual({ name: secret, valueFrom: { secretKeyRef: { name: 'nats-auth', key: secret } } });
    expect(env).toContainEqual({ name: 'MAILROOM_NATS_URL', value: `nats://${user}:$(${secret})@nats:${ports.nats}` });
  }
});

test('the worker says no number of replicas: that is KEDA’s', () => {
  expect(
    objectsOf('base').find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'worker')?.spec,
  ).not.toHaveProperty('replicas');
});

test('Services open the ports of system.json', async () => {
  const { ports } = await readWiring();
  const services = [...objectsOf('broker'), ...objectsOf('base')].filter(({ kind }) => kind === 'Service');
  const open = services.map(({ metadata, spec }) => [metadata.name, spec?.['ports']]);
  const port = (name: string, number: number) => ({ name, port: number, targetPort: name });
  expect(Object.fromEntries(open)).toEqual({
    nats: [port('client', ports.nats), port('monitor', ports.monitor), port('websocket', ports.websocket)],
    gateway: [port('smtp', ports.smtp), port('http', ports.http)],
    board: [port('websocket', ports.websocket)],
  });
});

test('no file lies about that nobody applies', () => {
  expect([...forgotten('broker'), ...forgotten('base')]).toEqual([]);
});
