import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kubeconfig, kubectl, onNode, up } from './world/cluster.ts';
import { removeSystem } from './world/deploy.ts';
import { diagnosisSchema } from './world/diagnosis.ts';
import { answer } from './world/script.ts';
import { bare, context, everything, giveVolume, onTheirs } from './world/their-cluster.ts';

const missingSchema = z.object({
  missing: z.array(z.object({ what: z.string(), takes: z.string(), fix: z.string() })),
});

/** What the doctor finds there; `as` is another user's context. */
async function ids(args: readonly string[] = [], as?: { context: string; kubeconfig: string }): Promise<string[]> {
  const run = await onTheirs('doctor.sh', args, as);
  const { findings, ok } = diagnosisSchema.parse(answer(run));
  expect(run.code).toBe(ok ? 0 : 1);
  return findings.map(({ id }) => id);
}

const runtimeClass = (handler: string) =>
  JSON.stringify({ apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'wasmtime' }, handler });

beforeAll(async () => {
  await up();
  // Whoever deployed before left workers that KEDA takes away at some moment of its own, and everything is compared here.
  // It must let its ScaledObjects go while it is still there, too.
  await removeSystem();
});

describe('a cluster with everything on it, put there by somebody else', () => {
  test('lacks nothing, and nothing of it is installed again or removed', async () => {
    const before = await everything();
    expect(answer(await onTheirs('up.sh'))).toMatchObject({ ok: true, actions: [], missing: [] });
    expect(answer(await onTheirs('status.sh'))).toMatchObject({
      state: 'running',
      owner: 'theirs',
      parts: expect.arrayContaining([{ part: 'addon keda', version: '', source: "somebody else's" }]),
    });
    for (const [which, option] of [
      ['up.sh', '--install'],
      ['down.sh', '--remove'],
    ] as const) {
      const run = await onTheirs(which, [option, 'keda']);
      expect(run.code).toBe(1);
      expect(answer(run)).toMatchObject({ ok: false, found: expect.stringMatching(/somebody else's|without it/) });
    }
    expect(await everything()).toEqual(before);
  });

  test('is never removed', async () => {
    const run = await onTheirs('down.sh');
    expect(run.code).toBe(1);
    expect(answer(run)).toMatchObject({ ok: false, expected: 'a cluster that these scripts made' });
    await kubectl(['get', 'nodes']);
  });
});

describe('a cluster with nothing on it', () => {
  beforeAll(async () => {
    await bare();
    await giveVolume();
  });

  test('the doctor says what is missing, and starts no pod without consent', async () => {
    const before = await everything();
    expect(await ids()).toEqual(expect.arrayContaining(['runtimeclass-missing', 'keda-missing', 'broker-missing']));
    expect(await everything()).toEqual(before);
  });

  test('up.sh says what it would take, installs nothing, and does not end with 0', async () => {
    const before = await everything();
    const run = await onTheirs('up.sh');
    expect(run.code).toBe(1);
    const { missing } = missingSchema.parse(answer(run));
    expect(missing.map(({ fix }) => /--install (\w+)$/.exec(fix)?.[1])).toEqual(['runtimeclasses', 'nats', 'keda']);
    expect(run.stderr).toContain('nothing was installed');
    expect(await everything()).toEqual(before);
  });

  test('who may do little is told what, before anything is made', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'weak-'));
    const weak = { context: 'weak', kubeconfig: join(folder, 'config') };
    try {
      await copyFile(kubeconfig, weak.kubeconfig);
      const token = await kubectl(['create', 'token', 'default']);
      const config = ['--kubeconfig', weak.kubeconfig, 'config'];
      await kubectl([...config, 'set-credentials', 'weak', `--token=${token}`]);
      await kubectl([...config, 'set-context', 'weak', `--cluster=${context}`, '--user=weak']);
      const before = await everything();
      expect(await ids([], weak)).toEqual(expect.arrayContaining(['hidden', 'permissions-missing']));
      const run = await onTheirs('up.sh', ['--install', 'nats,keda'], weak);
      expect(answer(run)).toMatchObject({ ok: false, expected: expect.stringMatching(/^the right to /) });
      expect(await everything()).toEqual(before);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('--install puts there what it names and no more, each object with our label', async () => {
    expect((await onTheirs('up.sh', ['--install', 'nats,keda'])).code).toBe(0);
    expect(await kubectl(['get', 'runtimeclasses', '-o', 'name'])).toBe('');
    const kinds = 'namespaces,crd,apiservices';
    const labelled = await kubectl(['get', kinds, '-l', 'mailroom.dev/addon', '-o', 'name']);
    // A definition brings an API service of its own, which the API server makes.
    const there = (await kubectl(['get', kinds, '-o', 'name']))
      .split('\n')
      .filter((one) => /keda|mailroom|external\.metrics/.test(one) && !/v1alpha1\.(eventing\.)?keda/.test(one));
    expect(labelled.split('\n').toSorted()).toEqual(there.toSorted());
    expect(await kubectl(['get', 'nodes', '-l', 'mailroom.dev/addon', '-o', 'name'])).toBe('');
  });

  test('a node that really runs the class is told from one that does not', async () => {
    expect((await onTheirs('up.sh', ['--install', 'runtimeclasses'])).code).toBe(0);
    const well = await onTheirs('doctor.sh', ['--probe']);
    expect(well.stderr).toContain('starts a sandbox for RuntimeClass wasmtime');
    await kubectl(['delete', 'runtimeclass', 'wasmtime']);
    await kubectl(['apply', '-f', '-'], runtimeClass('nobody-has-this'));
    expect(await ids(['--probe'])).toEqual(expect.arrayContaining(['handler-missing', 'handler-refused']));
    expect(await kubectl(['get', 'pods', '-l', 'mailroom.dev/addon=probe', '-o', 'name'])).toBe('');
    await kubectl(['delete', 'runtimeclass', 'wasmtime']);
  });

  test('the RuntimeClass for nodes prepared by hand is one that the API server takes', async () => {
    const file = fileURLToPath(new URL('../../cluster-scripts/existing/by-hand/runtimeclass.yaml', import.meta.url));
    expect(await kubectl(['apply', '--dry-run=server', '-f', file])).toContain('wasmtime created');
  });

  test('KEDA that somebody uses stays; else --remove takes everything of ours away, and nothing else', async () => {
    const triggers = [
      { type: 'cron', metadata: { timezone: 'UTC', start: '0 1 * * *', end: '0 2 * * *', desiredReplicas: '1' } },
    ];
    const scaled = {
      apiVersion: 'keda.sh/v1alpha1',
      kind: 'ScaledObject',
      metadata: { name: 'theirs', namespace: 'kube-system' },
      spec: { scaleTargetRef: { name: 'coredns' }, minReplicaCount: 1, triggers },
    };
    await kubectl(['apply', '-f', '-'], JSON.stringify(scaled));
    const refused = await onTheirs('down.sh', ['--remove', 'keda']);
    expect(answer(refused)).toMatchObject({ ok: false, found: expect.stringContaining('kube-system/theirs') });
    await kubectl(['-n', 'kube-system', 'delete', 'scaledobject', 'theirs']);
    const run = await onTheirs('down.sh', ['--remove', 'nats,keda,runtimeclasses']);
    expect(answer(run)).toMatchObject({ ok: true, removed: ['nats', 'keda', 'runtimeclasses'] });
    expect((await everything()).filter((one) => /keda|mailroom|external\.metrics/.test(one))).toEqual([
      'ConfigMap/kube-system/mailroom-cluster',
    ]);
    await onNode('test -d /var/theirs');
  });
});
