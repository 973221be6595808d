import { jetstreamManager } from '@nats-io/jetstream';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../src/agent/system/until.ts';
import { generateMails } from '../../src/core/mail/generate/generate-mails.ts';
import { ClusterBroker } from './world/broker.ts';
import { kubectl, onCluster, onNode, up } from './world/cluster.ts';
import { removeSystem } from './world/deploy.ts';
import { images } from './world/images.ts';
import { PortForward } from './world/port-forward.ts';
import { answer, type Run } from './world/script.ts';

const deployMs = 300_000;
const inRoom = (...args: string[]) => kubectl(['-n', 'mailroom', ...args]);
const deploy = (args: readonly string[] = []): Promise<Run> =>
  onCluster('deploy.sh', ['--images', images, ...args], { timeoutMs: deployMs });

/** What there is, and which edition of it: another uid is another object, another generation another specification. */
const editions = () =>
  inRoom(
    'get',
    'pods,jobs,deployments,services,scaledobjects,networkpolicies',
    '-o',
    'jsonpath={range .items[*]}{.kind} {.metadata.name} {.metadata.uid} {.metadata.generation}{"\\n"}{end}',
  );

beforeAll(async () => {
  await up();
  await removeSystem();
});

describe('before anything is deployed', () => {
  test.each(['wasm', 'native', 'crun', 'wasm --slow'])(
    'the API server takes the variant %s without a warning',
    async (variant) => {
      const run = await deploy(['--dry-run', '--variant', ...variant.split(' ')]);
      expect(answer(run)).toMatchObject({ ok: true, dryRun: true });
      expect(run.stderr).toContain('scaledobject.keda.sh/worker serverside-applied (server dry run)');
      expect(run.stderr).not.toMatch(/warning/i);
    },
  );

  test('an archive that is missing, or holds something else, is told with the command that makes it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'images-'));
    const fix = expect.stringContaining(`image build worker-oci --out ${folder}`);
    try {
      expect(answer(await deploy(['--images', folder]))).toMatchObject({ ok: false, found: 'no such file', fix });
      await copyFile(join(images, 'worker.tar'), join(folder, 'worker-oci.tar'));
      const other = expect.stringContaining('an image with digest sha256:');
      expect(answer(await deploy(['--images', folder]))).toMatchObject({ ok: false, found: other, fix });
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(await inRoom('get', 'deployments', '-o', 'name')).toBe('deployment.apps/nats');
  });
});

describe('deployed', () => {
  test('killed with -9 when the images are there, it goes on from what is there', async () => {
    const killed = await onCluster('deploy.sh', ['--images', images], {
      timeoutMs: deployMs,
      killWhen: (said) => said.includes('images: loaded'),
    });
    expect(killed.stdout).toBe('');
    const run = await deploy();
    expect(run).toMatchObject({ code: 0 });
    const actions = ['images', 'manifests', 'setup', 'gateway', 'scaling'];
    expect(answer(run)).toMatchObject({ ok: true, variant: 'wasm', actions: actions.map((action) => ({ action })) });
  });

  test('a second time changes nothing', async () => {
    await until(
      'KEDA to take the first worker away',
      120_000,
      async () => (await inRoom('get', 'pods', '-l', 'app=worker', '-o', 'name')) === '' || undefined,
    );
    const before = await editions();
    expect(before).toMatch(/^Job setup /m);
    expect(await deploy()).toMatchObject({ code: 0 });
    expect(await editions()).toBe(before);
  });

  test('a mail that the gateway takes gets its verdict, though no worker runs yet', async () => {
    await using broker = await ClusterBroker.open();
    await using forward = await PortForward.open('service/gateway', broker.wiring.ports.http);
    const [seeded] = generateMails({ seed: 11, count: 1 });
    const { streams } = await jetstreamManager(await broker.connect('operator'));
    const response = await fetch(`http://127.0.0.1:${forward.port}/mail`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(seeded?.mail),
      signal: AbortSignal.timeout(30_000),
    });
    expect([response.status, await response.json()]).toEqual([202, { mail: seeded?.mail.id, duplicate: false }]);
    const verdict = await until(
      'a verdict',
      120_000,
      async () => (await streams.getMessage('TRIAGED', { seq: 1 })) ?? undefined,
    );
    expect(verdict.header.get('Nats-Msg-Id')).toBe(seeded?.mail.id);
  });

  test('the broker is nobody special, and its mails are on the node’s disk', async () => {
    expect(await onNode('stat -c %u /var/lib/mailroom/nats/jetstream')).toBe('65532');
    expect(await inRoom('get', 'pvc', 'nats', '-o', 'jsonpath={.spec.volumeName}')).toBe('mailroom-nats');
  });

  test('a pod that asks for more than the room gives is refused', async () => {
    const container = { name: 'a', image: 'docker.io/kit/hello:1' };
    const pod = (more: object) =>
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'greedy', namespace: 'mailroom' },
        spec: { containers: [{ ...container, ...more }] },
      });
    await expect(kubectl(['create', '-f', '-'], pod({ securityContext: { privileged: true } }))).rejects.toThrow(
      /violates PodSecurity "restricted/,
    );
    await expect(kubectl(['create', '-f', '-'], pod({}))).rejects.toThrow(/runAsNonRoot != true/);
  });

  test('another variant takes its place, with a setup of its own', async () => {
    const setup = await inRoom('get', 'job', 'setup', '-o', 'jsonpath={.metadata.uid}');
    expect(await deploy(['--variant', 'native', '--slow'])).toMatchObject({ code: 0 });
    expect(await inRoom('get', 'job', 'setup', '-o', 'jsonpath={.metadata.uid}')).not.toBe(setup);
    const runtimes = 'jsonpath={range .items[*]}{.metadata.name} {.spec.template.spec.runtimeClassName}{"\\n"}{end}';
    expect(await inRoom('get', 'deployments', '-o', runtimes)).toBe('gateway runc\nnats \nworker runc');
  });

  test('--remove takes away what it put there, and leaves the broker with its streams', async () => {
    expect(answer(await deploy(['--remove']))).toMatchObject({ ok: true, removed: true });
    expect(await inRoom('get', 'deployments,jobs,services,scaledobjects,networkpolicies', '-o', 'name')).toBe(
      [
        'deployment.apps/nats',
        'service/nats',
        'networkpolicy.networking.k8s.io/default-deny',
        'networkpolicy.networking.k8s.io/nats',
      ].join('\n'),
    );
    await using broker = await ClusterBroker.open();
    const { streams } = await jetstreamManager(await broker.connect('operator'));
    expect((await streams.info('TRIAGED')).state.messages).toBe(1);
    expect(answer(await deploy(['--remove']))).toMatchObject({ ok: true, removed: true });
  });
});
