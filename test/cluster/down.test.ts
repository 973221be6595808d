import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { docker, home, kubeconfig, kubectl, name, node, onCluster, pack, up, upMs } from './world/cluster.ts';
import { deployAfresh } from './world/deploy.ts';
import { commandsWith, leftBehind } from './world/left-behind.ts';
import { PortForward } from './world/port-forward.ts';
import { answer, type Run } from './world/script.ts';

/** up.sh until its new node has the API server's manifest: kind is in the middle of it then. */
async function stopHalfWay(killWith: 'SIGINT' | 'SIGKILL'): Promise<Run> {
  let looking: Promise<void> | undefined;
  let there = false;
  const look = async (): Promise<void> => {
    for (let tries = 0; tries < 600 && !there; tries += 1) {
      const files = await docker('exec', node, 'ls', '/etc/kubernetes/manifests').catch(() => '');
      there = files.includes('kube-apiserver.yaml');
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

/** What a cluster could leave on the machine, as it was before this file made one. */
let before: Awaited<ReturnType<typeof leftBehind>>;

beforeAll(async () => {
  await onCluster('down.sh', [], { timeoutMs: 120_000 });
  before = await leftBehind();
});

describe('up.sh stopped at each action goes on from what is there', () => {
  test.each([
    ['before kind has begun', 'cluster: making'],
    ['when the cluster is made', 'cluster: made'],
    ['when containerd knows the runtimes', 'runtimeclasses: applied'],
    ['when the broker is applied', 'nats: applied'],
    ['when KEDA is applied', 'keda: applied'],
    ['when KEDA is ready', 'keda: ready'],
  ])('killed with -9 %s', async (_, line) => {
    const run = await onCluster('up.sh', ['--pack', pack], {
      timeoutMs: upMs,
      killWhen: (said) => said.includes(line),
    });
    expect(run.stderr).toContain(line);
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
  const theirs = 'mr-theirs-control-plane';
  await docker('create', '--name', theirs, '--label', 'io.x-k8s.kind.cluster=mr-theirs', 'kit/hello:1');
  try {
    for (const which of ['up.sh', 'down.sh']) {
      const args = which === 'up.sh' ? ['--pack', pack] : [];
      const run = await onCluster(which, ['--name', 'mr-theirs', ...args], { timeoutMs: 60_000 });
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
