import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { docker, home, kubeconfig, kubectl, name, node, onCluster, onNode, pack, up } from './world/cluster.ts';
import { z } from 'zod';
import { errors } from './world/doctor.ts';
import { packWithout } from './world/packs.ts';
import { answer } from './world/script.ts';
import { runPod } from './world/wasm-pod.ts';

beforeAll(() => up());

describe('up.sh', () => {
  test('a second time finds everything, and changes nothing', async () => {
    const before = await kubectl(['get', 'pods', '-A', '-o', 'jsonpath={.items[*].metadata.uid}']);
    const secret = await kubectl(['-n', 'mailroom', 'get', 'secret', 'nats-auth', '-o', 'jsonpath={.data}']);
    const { did, run } = await up();
    expect(did).toMatchObject({ 'node-image': 'found', cluster: 'found', keda: 'ready', nats: 'ready' });
    expect(await kubectl(['get', 'pods', '-A', '-o', 'jsonpath={.items[*].metadata.uid}'])).toBe(before);
    expect(await kubectl(['-n', 'mailroom', 'get', 'secret', 'nats-auth', '-o', 'jsonpath={.data}'])).toBe(secret);
    expect(answer(run)).toMatchObject({ kubeconfig, context: `kind-${name}` });
  });

  test('leaves the kubeconfig of the learner alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kube-'));
    const theirs = join(folder, 'config');
    await writeFile(theirs, 'apiVersion: v1\nkind: Config\ncurrent-context: theirs\n');
    const run = await onCluster('up.sh', ['--pack', pack, '--addons', 'runtimeclasses'], {
      env: { KUBECONFIG: theirs, HOME: folder },
      timeoutMs: 120_000,
    });
    expect(run.code).toBe(0);
    expect(await readFile(theirs, 'utf8')).toBe('apiVersion: v1\nkind: Config\ncurrent-context: theirs\n');
    expect(existsSync(join(folder, '.kube'))).toBe(false);
    await rm(folder, { recursive: true });
  });

  test('with --dry-run says what is missing and changes nothing', async () => {
    const run = await onCluster('up.sh', ['--pack', pack, '--addons', 'metrics', '--dry-run'], { timeoutMs: 60_000 });
    expect(answer(run)).toMatchObject({ ok: true, dryRun: true });
    await expect(kubectl(['-n', 'kube-system', 'get', 'deployment', 'metrics-server'])).rejects.toThrow(/not found/i);
  });

  test('fetches nothing: an image whose file the pack lacks is named, not worked around', async () => {
    // Of the addons' images this one is not on the node yet, so the file is needed.
    await using incomplete = await packWithout('metrics-server');
    const run = await onCluster('up.sh', ['--pack', incomplete.folder, '--addons', 'metrics'], { timeoutMs: 120_000 });
    expect(run.code).toBe(1);
    expect(answer(run)).toMatchObject({
      ok: false,
      expected: `${incomplete.file} in the pack as pack.json describes it`,
      found: 'it is missing',
      fix: expect.stringContaining('copy that file again'),
    });
    await expect(kubectl(['-n', 'kube-system', 'get', 'deployment', 'metrics-server'])).rejects.toThrow(/not found/i);
  });

  test('a folder that is no pack is told', async () => {
    const run = await onCluster('up.sh', ['--pack', home]);
    expect(answer(run)).toMatchObject({ ok: false, found: 'no pack.json there' });
  });
});

describe('the three runtimes', () => {
  beforeAll(async () => {
    const archive = join(home, 'hello-wasm.tar');
    await docker('save', 'kit/hello-wasm:1', '-o', archive);
    const nodeImport = 'ctr -n k8s.io images import --all-platforms -';
    for (const file of [archive, join(pack, 'images/hello.tar')]) {
      await docker('cp', file, `${node}:/kind/image.tar`);
      await onNode(`${nodeImport} </kind/image.tar && rm /kind/image.tar`);
    }
  }, 120_000);

  test('a component runs in the RuntimeClass wasmtime, and its print is the log', async () => {
    await runPod('wasm', 'wasmtime', 'docker.io/kit/hello-wasm:1', 'jsonpath={.status.phase}=Succeeded');
    expect(await kubectl(['logs', 'wasm'])).toBe('hello from wasm');
  });

  test.each(['crun', 'runc'])('a native program runs in the RuntimeClass %s', async (runtime) => {
    await runPod(`native-${runtime}`, runtime, 'docker.io/kit/hello:1', 'condition=Ready');
    const containers = await onNode('ctr -n k8s.io containers ls');
    expect(containers).toContain('docker.io/kit/hello:1');
    await kubectl(['delete', 'pod', `native-${runtime}`, '--now']);
  });
});

test('a pod with users of its own runs where the kernel allows it, and is told why elsewhere', async () => {
  const { userNamespaces } = z
    .object({ userNamespaces: z.array(z.string()) })
    .parse(answer(await onCluster('status.sh', [], { timeoutMs: 60_000 })));
  const image = 'docker.io/kit/hello:1';
  await runPod('users', 'runc', image, 'jsonpath={.metadata.name}=users', { hostUsers: false });
  const phase = () => kubectl(['get', 'pod', 'users', '-o', 'jsonpath={.status.phase}']);
  const warning = () => kubectl(['events', '--for', 'pod/users', '--types=Warning', '-o', 'jsonpath={..message}']);
  await expect
    .poll(async () => `${await phase()}: ${await warning()}`, { timeout: 60_000 })
    .toContain(userNamespaces.includes('runc') ? 'Running' : 'does not support user namespaces');
  await kubectl(['delete', 'pod', 'users', '--now']);
});

test('the addon metrics measures nodes and pods', async () => {
  await up(['--addons', 'metrics']);
  const top = ['top', 'pods', '-n', 'mailroom', '--no-headers'];
  await expect.poll(() => kubectl(top).catch(() => ''), { timeout: 90_000 }).toMatch(/^nats-\S+ +\d+m +\d+Mi/);
});

describe('the broker', () => {
  test('refuses who has no password that fits, and keeps passwords out of its arguments', async () => {
    const spec = await kubectl(['-n', 'mailroom', 'get', 'deployment', 'nats', '-o', 'json']);
    const secret = await kubectl(['-n', 'mailroom', 'get', 'secret', 'nats-auth', '-o', 'json']);
    const { data } = z.object({ data: z.record(z.string(), z.string()) }).parse(JSON.parse(secret));
    const passwords = Object.values(data).map((encoded) => Buffer.from(encoded, 'base64').toString());
    expect(new Set(passwords).size).toBe(4);
    for (const password of passwords) {
      expect(password).toMatch(/^p[0-9a-f]{36}$/);
      expect(spec).not.toContain(password);
    }
  });

  test('KEDA can read its queue where it looks', async () => {
    const jsz = await kubectl(['get', '--raw', '/api/v1/namespaces/mailroom/services/nats:8222/proxy/jsz']);
    expect(JSON.parse(jsz)).toMatchObject({ config: { store_dir: '/data/jetstream' } });
  });
});

test('status.sh says where every part comes from', async () => {
  const run = await onCluster('status.sh', [], { timeoutMs: 60_000 });
  expect(answer(run)).toMatchObject({ state: 'running', owner: 'ours', source: `pack ${pack}` });
  expect(run.stderr).toMatch(/containerd-shim-wasmtime-v1 .*not runwasi's release/);
});

test('after a restart of the node the cluster is brought back with what it held', async () => {
  const claim = await kubectl(['-n', 'mailroom', 'get', 'pvc', 'nats', '-o', 'jsonpath={.metadata.uid}']);
  await docker('stop', node);
  expect(answer(await onCluster('status.sh'))).toMatchObject({ state: 'stopped' });
  expect(await errors()).toEqual(['cluster-stopped']);
  const { did } = await up();
  expect(did['cluster']).toBe('started');
  expect(await kubectl(['-n', 'mailroom', 'get', 'pvc', 'nats', '-o', 'jsonpath={.metadata.uid}'])).toBe(claim);
});
