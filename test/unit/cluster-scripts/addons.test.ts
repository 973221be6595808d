import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../cluster/world/script.ts';
import { Machine, type Answers } from './world/machine.ts';
import { sha256 } from './world/pack.ts';

const node = 'c0ffee';
const oneNode: Answers[number] = ['ps*', `echo '${node} running cluster-scripts'`];
const kubectlOf = (answers: Answers): Answers => [['version*', `echo '  minor: "34"'`], ...answers];

let machine: Machine;
beforeEach(async () => {
  const made = await Machine.make();
  machine = made;
  return () => made[Symbol.asyncDispose]();
});

/** Functions of an addon's file, as up.sh calls them. */
const inAddon = (addon: string, command: string) =>
  machine.bash(`here=$scripts/addons/${addon}; . "$here/install.sh"; ${command}`);

describe('the shim on a cluster from the releases', () => {
  const archive = 'containerd-shim-wasmtime-x86_64-linux-musl.tar.gz';
  const nodeWith = (says: string): Answers => [oneNode, ['info*Architecture*', 'echo x86_64'], ['*sha256sum*', says]];

  test('that says the pinned version stays, and nothing is fetched', async () => {
    await machine.install('docker', nodeWith('echo abc; echo "  Version: 0.6.1"'));
    expect(await inAddon('runtimeclasses', `put_shim ${node}`)).toMatchObject({ code: 0 });
    expect((await machine.calls()).filter((call) => /^curl| cp /.test(call))).toEqual([]);
  });

  test.each([
    ['of another version', 'echo abc; echo "  Version: 0.9.9"'],
    ['that is not there, or that nobody may run', 'exit 1'],
    ['that does not start', 'echo abc; exit 126'],
  ])('%s makes room for the pinned release', async (_, says) => {
    await machine.install('docker', nodeWith(says));
    await machine.write('containerd-shim-wasmtime-v1', 'the release');
    const file = await machine.write(`home/downloads/v0.6.1-${archive}`, '');
    execFileSync('tar', ['-czf', file, '-C', machine.folder, 'containerd-shim-wasmtime-v1']);
    const sum = sha256(readFileSync(file));
    const run = await inAddon('runtimeclasses', `SHIM_SHA256_amd64=${sum}; put_shim ${node}`);
    expect(run).toMatchObject({ code: 0, stdout: '' });
    const shim = join(machine.home, 'downloads/shim-v0.6.1-amd64/containerd-shim-wasmtime-v1');
    expect(sha256(readFileSync(shim, 'utf8'))).toBe(sha256('the release'));
    expect((await machine.calls()).at(-2)).toBe(
      `docker cp ${shim} ${node}:/usr/local/bin/containerd-shim-wasmtime-v1.new`,
    );
    expect((await machine.calls()).at(-1)).toMatch(/mv .*-v1\.new .*-v1$/);
  });

  test('that cannot be fetched is told by its address', async () => {
    await machine.install('docker', nodeWith('exit 1'));
    const run = await inAddon('runtimeclasses', `put_shim ${node}`);
    expect(answer(run)).toMatchObject({
      expected: expect.stringContaining(archive),
      fix: expect.stringContaining('network'),
    });
  });
});

describe("the folder of the broker's volume", () => {
  const hostPath: Answers[number] = ['*storageclass*', 'echo kubernetes.io/host-path'];
  const down = 'echo "the server is currently unable to handle the request" >&2; exit 1';
  const emptied = async () => (await machine.calls()).filter((call) => /delete pv|rm -rf/.test(call));

  test.each<[string, Answers]>([
    ['whether there is a claim', [hostPath, ['*get pvc*', down]]],
    ['which storage class there is', [['*storageclass*', down]]],
  ])('stays as it is when the API server does not say %s', async (_, answers) => {
    await machine.install('docker', [oneNode]);
    await machine.install('kubectl', kubectlOf(answers));
    const run = await inAddon('nats', 'own_volume');
    expect(run.code).toBe(1);
    expect(answer(run)).toMatchObject({ ok: false, fix: expect.stringContaining('nothing was removed') });
    expect(await emptied()).toEqual([]);
  });

  test('stays where there is a claim, and is made where there is none', async () => {
    await machine.install('docker', [oneNode]);
    await machine.install('kubectl', kubectlOf([hostPath, ['*get pvc*', 'echo persistentvolumeclaim/nats']]));
    expect(await inAddon('nats', 'own_volume')).toMatchObject({ code: 0 });
    expect(await emptied()).toEqual([]);
    await machine.install('kubectl', kubectlOf([hostPath]));
    expect(await inAddon('nats', 'own_volume')).toMatchObject({ code: 0 });
    expect(await emptied()).toHaveLength(2);
  });
});

describe("KEDA's API service", () => {
  const service = (status: string): Answers =>
    kubectlOf([
      ['*wait*apiservice*', 'exit 1'],
      ['*get apiservice*', `echo '${status}'`],
      ['*readyReplicas*', 'echo 1'],
    ]);

  test.each([
    [
      'somebody else answers in its place',
      'False FailedDiscoveryCheck: bad status from https://10.96.0.9:443/apis: 404',
      true,
    ],
    ['nobody answers', 'False FailedDiscoveryCheck: dial tcp 10.96.0.9:443: connect: connection refused', false],
    ['it has no endpoints', 'False MissingEndpoints: endpoints have no addresses', false],
    ['it answers', 'True Passed: all checks passed', false],
  ])('another API server is the cure only when %s', async (_, status, isCure) => {
    await machine.install('kubectl', service(status));
    const run = await inAddon('keda', 'eventually() { return 1; }; cure_metrics_api() { echo cured; }; addon_alone');
    expect(run.stdout).toMatch(isCure ? /^cured$/m : /"ok":false.*"found":"(True|False) /);
  });

  test('is not waited for by who runs no cluster of ours, longer than a minute', async () => {
    await machine.install('kubectl', service('False MissingEndpoints: none'));
    const run = await inAddon('keda', 'existing=1; eventually() { return 1; }; addon_ready');
    expect(answer(run)).toMatchObject({ ok: false, fix: expect.stringContaining('for whoever runs it') });
  });
});

test('an addon whose process was killed is told in a line of its own', async () => {
  await machine.write('home/clusters/mailroom/kubeconfig', 'ours');
  await machine.install('docker', [
    oneNode,
    ['info*Architecture*', 'echo x86_64'],
    ['exec -i*', 'echo unchanged'],
    ['*sha256sum*', 'echo "  Version: 0.6.1"'],
  ]);
  await machine.install('kind', [['version*', 'echo 0.33.0']]);
  await machine.install('kubectl', kubectlOf([['*runtimeclasses.yaml*', 'kill -9 $(ps -o ppid= -p $PPID)']]));
  const run = await machine.script('up.sh', ['--addons', 'runtimeclasses']);
  expect(run.code).toBe(1);
  expect(run.stdout.endsWith('}\n')).toBe(true);
  expect(answer(run)).toMatchObject({ ok: false, expected: 'the addon runtimeclasses to be installed' });
});

test('a change of containerd that a killed run left at work on the node is waited for, not for ever', async () => {
  await machine.install('flock', [['*', 'exit 1']]);
  const config = await machine.write('config.toml', 'version = 2\n');
  const run = await machine.bash(`"$scripts/addons/runtimeclasses/on-node.sh" ${config} --no-restart`);
  expect(run.stderr).toContain('expected an earlier run of this to end within a minute');
  expect(await machine.calls()).toEqual(['flock -w 60 9']);
  expect(await machine.read('config.toml')).toBe('version = 2\n');
});
