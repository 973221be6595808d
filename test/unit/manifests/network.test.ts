import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { objectsOf } from './objects.ts';

const labelsSchema = z.record(z.string(), z.string());
const selectorSchema = z.object({
  matchLabels: labelsSchema.default({}),
  matchExpressions: z
    .array(z.object({ key: z.string(), operator: z.literal('In'), values: z.array(z.string()) }))
    .default([]),
});
const peerSchema = z.strictObject({
  podSelector: selectorSchema.optional(),
  namespaceSelector: selectorSchema.optional(),
});
const portsSchema = z.array(z.object({ port: z.number(), protocol: z.string().default('TCP') }));
const policySchema = z.object({
  podSelector: selectorSchema,
  policyTypes: z.array(z.enum(['Ingress', 'Egress'])),
  ingress: z.array(z.strictObject({ from: z.array(peerSchema), ports: portsSchema })).default([]),
  egress: z.array(z.strictObject({ to: z.array(peerSchema), ports: portsSchema })).default([]),
});
const policies = [...objectsOf('broker'), ...objectsOf('base')]
  .filter(({ kind }) => kind === 'NetworkPolicy')
  .map(({ spec }) => policySchema.parse(spec));

interface Pod {
  readonly labels: Readonly<Record<string, string>>;
  readonly namespace: string;
}
const ours = (app: string): Pod => ({ labels: { app }, namespace: 'mailroom' });
const keda = (app: string): Pod => ({ labels: { app }, namespace: 'keda' });
const dns: Pod = { labels: { 'k8s-app': 'kube-dns' }, namespace: 'kube-system' };
const sender: Pod = { labels: { 'mailroom/sends-mail': 'true' }, namespace: 'mailroom' };

type Selector = z.output<typeof selectorSchema>;
const selects = ({ matchLabels, matchExpressions }: Selector, labels: Pod['labels']): boolean =>
  Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
  matchExpressions.every(({ key, values }) => values.includes(labels[key] ?? ''));

const isPeer = ({ podSelector, namespaceSelector }: z.output<typeof peerSchema>, pod: Pod): boolean =>
  (podSelector === undefined || selects(podSelector, pod.labels)) &&
  (namespaceSelector === undefined
    ? pod.namespace === 'mailroom'
    : selects(namespaceSelector, { 'kubernetes.io/metadata.name': pod.namespace }));

/** As Kubernetes reads policies: whoever is selected may do what one of them allows, and nothing else. */
function allowed(side: 'Ingress' | 'Egress', pod: Pod, other: Pod, port: number, protocol: string): boolean {
  if (pod.namespace !== 'mailroom') return true;
  const mine = policies.filter((one) => one.policyTypes.includes(side) && selects(one.podSelector, pod.labels));
  if (mine.length === 0) return true;
  const rules = mine.flatMap(({ ingress, egress }) =>
    side === 'Ingress'
      ? ingress.map(({ from, ports }) => ({ peers: from, ports }))
      : egress.map(({ to, ports }) => ({ peers: to, ports })),
  );
  return rules.some(
    ({ peers, ports }) =>
      peers.some((peer) => isPeer(peer, other)) && ports.some((one) => one.port === port && one.protocol === protocol),
  );
}
const reaches = (from: Pod, to: Pod, port: number, protocol = 'TCP'): boolean =>
  allowed('Egress', from, to, port, protocol) && allowed('Ingress', to, from, port, protocol);

describe('who reaches whom, where a network plugin enforces policies', () => {
  test.each(['setup', 'gateway', 'worker'])('%s: the broker’s client port and DNS, and nothing else', (app) => {
    expect(reaches(ours(app), ours('nats'), 4222)).toBe(true);
    expect(reaches(ours(app), dns, 53, 'UDP')).toBe(true);
    expect(reaches(ours(app), dns, 53, 'TCP')).toBe(true);
    expect(reaches(ours(app), ours('nats'), 8222)).toBe(false);
    expect(reaches(ours(app), ours('nats'), 8443)).toBe(false);
    expect(reaches(ours(app), dns, 9153)).toBe(false);
    expect(reaches(ours(app), keda('keda-operator'), 9666)).toBe(false);
  });

  test('KEDA’s operator reads the monitoring port, wherever KEDA was installed, and nobody else does', () => {
    for (const namespace of ['keda', 'elsewhere']) {
      expect(reaches({ ...keda('keda-operator'), namespace }, ours('nats'), 8222)).toBe(true);
      expect(reaches({ ...keda('keda-operator'), namespace }, ours('nats'), 4222)).toBe(false);
      expect(reaches({ ...keda('keda-metrics-apiserver'), namespace }, ours('nats'), 8222)).toBe(false);
    }
    expect(reaches(ours('keda-operator'), ours('nats'), 8222)).toBe(false);
  });

  test('the gateway takes mail from pods that say so; a stranger reaches nobody', () => {
    expect(allowed('Ingress', ours('gateway'), sender, 2525, 'TCP')).toBe(true);
    expect(allowed('Ingress', ours('gateway'), sender, 8025, 'TCP')).toBe(true);
    for (const [app, port] of [
      ['gateway', 8025],
      ['nats', 4222],
      ['worker', 80],
    ] as const) {
      expect(allowed('Ingress', ours(app), ours('stranger'), port, 'TCP')).toBe(false);
    }
  });

  test('the broker calls nobody', () => {
    expect(reaches(ours('nats'), dns, 53, 'UDP')).toBe(false);
    expect(reaches(ours('nats'), ours('gateway'), 8025)).toBe(false);
  });
});
