import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { docker, home, kubeconfig, kubectl, name, node, onCluster, onNode, pack, up, upMs } from './world/cluster.ts';
import { deployAfresh } from './world/deploy.ts';
import { commandsWith, leftBehind } from './world/left-behind.ts';
import { nodeImagePack } from './world/packs.ts';
import { PortForward } from './world/port-forward.ts';
import { answer, type Run } from './world/script.ts';

const halfWayMs = 120_000;
const addons = ['runtimeclasses', 'nats', 'keda', 'metrics'];

/** up.sh until its new node has the API server's manifest: kind is in the middle of it then. */
async function stopHalfWay(killWith: 'SIGINT' | 'SIGKILL'): Promise<Run> {
  let looking: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    for (const endMs = performance.now() + halfWayMs; performance.now() < endMs; await pause(100)) {
      const files = await docker('exec', node, 'ls', '/etc/kubernetes/manifests').catch(() => '');
      if (files.includes('kube-apiserver.yaml')) return;
    }
  };
  return onCluster('up.sh', ['--pack', pack, '--addons', 'runtimeclasses'], {
    timeoutMs: upMs,
    killWith,
    killWhen: (said) => {
      if (said.includes('cluster: making')) looking ??= look();
      return false;
    },
    killAfter: () => looking,
  });
}

/** Where up.sh writes down what the cluster is made of, when all the rest is done. */
const parts = ['-n', 'kube-system', 'configmap', 'mailroom-cluster'];

/** What a cluster could leave on the machine, as it was before this file made one. */
let before: Awaited<ReturnType<typeof leftBehind>>;

beforeAll(async () => {
  await onCluster('down.sh', [], { timeoutMs: 120_000 });
  before = await leftBehind();
});

/** up.sh with every addon, until it has said all of this; then kill -9. What it said, at the end. */
async function killedAt(...lines: readonly RegExp[]): Promise<string> {
  const run = await onCluster('up.sh', ['--pack', pack, '--addons', addons.join(',')], {
    timeoutMs: upMs,
    killWhen: (said) => lines.every((line) => line.test(said)),
  });
  return run.stderr;
}

test('killed with -9 while it makes the node image, up.sh makes it the next time', async () => {
  await using made = await nodeImagePack();
  for (const line of [/node-image: making/, /node-image: (made|found)/]) {
    const run = await onCluster('up.sh', ['--pack', made.folder], {
      timeoutMs: upMs,
      killWhen: (said) => line.test(said),
    });
    expect(run.stderr).toMatch(line);
  }
  const label = '{{index .Config.Labels "mailroom.made-by"}}';
  expect(await docker('image', 'inspect', '--format', label, made.nodeImage)).toBe('cluster-scripts');
});

describe('up.sh stopped at each action goes on from what is there', () => {
  test.each([
    ['when the node image is found', /node-image: (found|made)/],
    ['before kind has begun', /cluster: making/],
    // Where the kill before came when kind had begun after all, its half of a cluster is made again.
    ['when the cluster is made', /cluster: (re)?made/],
    ['when the RuntimeClasses are applied', /runtimeclasses: applied/],
    ['when they are ready', /runtimeclasses: ready/],
    ['when the broker is applied', /nats: applied/],
    ['when KEDA is applied', /keda: applied/],
    ['when metrics-server is applied', /metrics: applied/],
    ['when the broker is ready', /nats: ready/],
    ['when KEDA is ready', /keda: ready/],
    ['when metrics-server is ready', /metrics: ready/],
  ])('killed with -9 %s', async (_, line) => {
    expect(await killedAt(line)).toMatch(line);
  });

  test('killed with -9 when containerd knows the runtimes', async () => {
    // A node that was made in one go has them since then: forgotten, they are registered again.
    await onNode("sed -i '/# mailroom: begin/,/# mailroom: end/d' /etc/containerd/config.toml");
    await onNode('systemctl restart containerd');
    expect(await killedAt(/containerd knows wasmtime/)).toContain('containerd knows wasmtime');
  });

  test('killed with -9 when it is about to write down what the cluster is made of', async () => {
    await kubectl(['delete', ...parts, '--ignore-not-found']);
    const said = await killedAt(...addons.map((addon) => new RegExp(`${addon}: ready`)));
    for (const addon of addons) expect(said).toContain(`${addon}: ready`);
  });

  test('Ctrl-C while the addons are applied is answered with 130 and what to do', async () => {
    const run = await onCluster('up.sh', ['--pack', pack], {
      timeoutMs: upMs,
      killWith: 'SIGINT',
      killWhen: (said) => said.includes('nats: applied'),
    });
    expect(run.stderr).toMatch(/nats: applied[^]*interrupted: /);
    expect(run.code).toBe(130);
    expect(answer(run)).toMatchObject({ ok: false, interrupted: true, fix: expect.stringContaining('again') });
    expect(run.stderr.match(/interrupted: /g)).toHaveLength(1);
  });

  test('the next run ends well', async () => {
    const { did } = await up();
    expect(did).toMatchObject({ cluster: 'found', keda: 'ready', nats: 'ready' });
    expect(await kubectl(['get', ...parts, '-o', 'jsonpath={.data.addons}'])).toMatch(/^runtimeclasses nats keda/);
  });
});

test('a cluster whose making was stopped half-way, by Ctrl-C and then by a kill, is made afresh', async () => {
  await onCluster('down.sh', [], { timeoutMs: 120_000 });
  const stopped = await stopHalfWay('SIGINT');
  expect(stopped.code).toBe(130);
  expect(answer(stopped)).toMatchObject({ ok: false, interrupted: true });
  expect(stopped.stderr).toContain('interrupted: run the same command again, it goes on from what is there');
  expect(answer(await onCluster('status.sh', [], { timeoutMs: 60_000 }))).toMatchObject({ state: 'half' });
  const killed = await stopHalfWay('SIGKILL');
  expect(killed.stderr).toContain('it starts afresh');
  const { did } = await up(['--addons', 'runtimeclasses']);
  expect(did['cluster']).toBe('remade');
}, 1_200_000);

test('a cluster of somebody else is left alone', async () => {
  const stranger = `${name}-theirs`;
  const theirs = `${stranger}-control-plane`;
  // A run that was broken off has left its own.
  await docker('rm', '-f', theirs);
  await docker('create', '--name', theirs, '--label', `io.x-k8s.kind.cluster=${stranger}`, 'kit/hello:1');
  try {
    for (const which of ['up.sh', 'down.sh']) {
      const args = which === 'up.sh' ? ['--pack', pack] : [];
      const run = await onCluster(which, ['--name', stranger, ...args], { timeoutMs: 60_000 });
      expect(answer(run)).toMatchObject({ ok: false, fix: expect.stringContaining('--foreign') });
    }
    expect(await docker('ps', '-aq', '--filter', `name=${theirs}`)).not.toBe('');
  } finally {
    await docker('rm', '-f', theirs);
  }
});

test('down.sh leaves nothing, also of a cluster with the mail triage in it and a port that leads into it', async () => {
  await up();
  await deployAfresh('wasm');
  const volumes = await docker('inspect', '--format', '{{range .Mounts}}{{.Name}} {{end}}', node);
  const forward = await PortForward.open('service/gateway', 2525);
  expect(await commandsWith(kubeconfig)).not.toEqual([]);
  expect(answer(await onCluster('down.sh', ['--dry-run']))).toMatchObject({ removedNodes: 1, dryRun: true });
  await kubectl(['get', 'nodes']);
  await forward.close();
  expect(answer(await onCluster('down.sh', [], { timeoutMs: 120_000 }))).toMatchObject({ ok: true, removedNodes: 1 });
  expect(await docker('ps', '-aq', '--filter', `label=io.x-k8s.kind.cluster=${name}`)).toBe('');
  const left = await docker('volume', 'ls', '-q');
  for (const volume of volumes.split(' ').filter((one) => one !== '')) expect(left).not.toContain(volume);
  expect(await leftBehind()).toEqual(before);
  expect(existsSync(join(home, 'clusters', name))).toBe(false);
  expect(await commandsWith(kubeconfig)).toEqual([]);
  expect(answer(await onCluster('status.sh'))).toMatchObject({ state: 'missing' });
  expect(answer(await onCluster('down.sh'))).toMatchObject({ ok: true, removedNodes: 0 });
});
