import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answer, type Run } from '../../cluster/world/script.ts';
import { Machine, type Answers } from './world/machine.ts';
import { nodeOf, sha256, shimOf, writePack } from './world/pack.ts';

const actionsSchema = z.object({ actions: z.array(z.object({ action: z.string(), did: z.string() })) });
function actions(run: Run): Record<string, string> {
  if (run.code !== 0) throw new Error(`expected up.sh to succeed, found:\n${run.stderr}`);
  return Object.fromEntries(actionsSchema.parse(answer(run)).actions.map(({ action, did }) => [action, did]));
}

/** Everything is there and as it should be; what is applied is kept, and what is recorded is read from files. */
const kubectl: Answers = [
  ['version*', `echo '  minor: "34"'`],
  ['*data.addons*', 'cat "$FAKE/addons" 2>/dev/null || true'],
  ['*data.parts*', 'cat "$FAKE/parts" 2>/dev/null || true'],
  ['*apply*-f -*', 'cat >>"$FAKE/applied"'],
  ['*apply*', ':'],
  ['*get namespace/*', 'echo there'],
  ['*get runtimeclass/*', 'echo there'],
  ['*storageclass*', 'echo rancher.io/local-path'],
];

/** What a node without a shim says to the doctor. */
const facts = 'runc=yes\ncontainerd=yes\nkubelet=yes\ndbus=yes\nknown=crun,runc,wasmtime\nend of facts';

/** One node of ours, once complete, made from the image of this pack, or from the releases, with its shim. */
const docker = (pack: string, state = 'running'): Answers => [
  ['ps*', `echo 'c0ffee ${state} cluster-scripts'`],
  ['inspect*Config.Image*', `echo mailroom-node:v1.34.4-${sha256(nodeOf(pack)).slice(0, 12)}`],
  ['*sha256sum*', pack === 'releases' ? 'echo "  Version: 0.6.1"' : `echo ${sha256(shimOf(pack))}`],
  ['exec -i*', `if grep -q 'end of facts'; then echo '${facts}'; else echo unchanged; fi`],
  ['*inspecti*', `echo '"id":"sha256:'`],
  ['info*ServerVersion*', 'echo 28.0.0'],
  ['info*CgroupVersion*', 'echo 2'],
  ['info*Architecture*', 'echo x86_64'],
  ['info*MemTotal*', 'echo 8589934592'],
  ['info*NCPU*', 'echo 2'],
];

let machine: Machine;
beforeEach(async () => {
  const made = await Machine.make();
  machine = made;
  return () => made[Symbol.asyncDispose]();
});

/** A cluster that up.sh made from a pack, before a reboot of the machine. */
async function clusterFromPack(state = 'exited'): Promise<string> {
  const pack = await writePack(machine, 'pack', kubectl);
  await machine.install('docker', docker('pack', state));
  await machine.write('home/clusters/mailroom/pack', `${pack}\n`);
  await machine.write('home/clusters/mailroom/kubeconfig', 'ours');
  return pack;
}

describe('up.sh without --pack, on a cluster that was made from one', () => {
  test('goes on from that pack, fetches nothing and makes no node image', async () => {
    const pack = await clusterFromPack();
    const run = await machine.script('up.sh');
    expect(actions(run)).toMatchObject({
      'node-image': 'not needed',
      cluster: 'started',
      nats: 'ready',
      keda: 'ready',
    });
    expect(answer(run)).toMatchObject({ source: `pack ${pack}` });
    const calls = await machine.calls();
    expect(calls).toContain('docker start c0ffee');
    expect(calls.filter((call) => /^curl|^docker (build|load)/.test(call))).toEqual([]);
    expect(await machine.read('applied')).toContain('nats');
  });

  test('brings back what is there when the pack is gone, and says so', async () => {
    const pack = await clusterFromPack();
    await machine.script('up.sh');
    await rename(pack, `${pack}-unplugged`);
    const applied = await machine.read('applied');
    const run = await machine.script('up.sh');
    expect(run.stderr).toContain(`the pack ${pack}, from which this cluster was made, is not there`);
    expect(actions(run)).toMatchObject({ cluster: 'started', runtimeclasses: 'ready', nats: 'ready', keda: 'ready' });
    expect((await machine.calls()).filter((call) => call.startsWith('curl'))).toEqual([]);
    expect(await machine.read('applied')).toBe(applied);
    expect(existsSync(join(machine.home, 'clusters/mailroom/pack'))).toBe(true);
  });

  test('says where the pack was when something must come from it', async () => {
    const pack = await clusterFromPack();
    await machine.script('up.sh');
    await rename(pack, `${pack}-unplugged`);
    const run = await machine.script('up.sh', ['--addons', 'metrics']);
    expect(run.code).toBe(1);
    expect(answer(run)).toMatchObject({
      found: `neither: ${pack} is not there`,
      fix: expect.stringContaining('--pack'),
    });
  });
});

test('a cluster from the releases comes back without a network, and without a node image', async () => {
  await machine.install('docker', docker('releases', 'exited'));
  await machine.install('kubectl', kubectl);
  await machine.install('kind', [['version*', 'echo 0.33.0']]);
  await machine.write('home/clusters/mailroom/kubeconfig', 'ours');
  const run = await machine.script('up.sh', ['--addons', 'runtimeclasses,nats']);
  expect(actions(run)).toMatchObject({ 'node-image': 'not needed', cluster: 'started', nats: 'ready' });
  expect(answer(run)).toMatchObject({ source: 'releases' });
  expect((await machine.calls()).filter((call) => /^curl|^docker (build|load)/.test(call))).toEqual([]);
  expect(await machine.read('applied')).toContain('program containerd-shim-wasmtime-v1\tv0.6.1\thttps://github.com/');
});

test('which pack a cluster comes from is kept before kind begins, and not what an older cluster left', async () => {
  const pack = await writePack(machine, 'pack', kubectl);
  await machine.write('home/clusters/mailroom/pack', '/media/stick\n');
  await machine.write('home/clusters/mailroom/kubeconfig', 'of an older cluster');
  await machine.install('docker', [['ps*', ':'], ...docker('pack')]);
  const run = await machine.script('up.sh', ['--pack', pack]);
  expect(await machine.read('kept')).toBe(`${pack}\nkubeconfig is gone\n`);
  expect(answer(run)).toMatchObject({ ok: false, expected: expect.stringContaining('kind to make cluster mailroom') });
});

describe('what up.sh writes down of a cluster', () => {
  test('is what runs: of an older node and shim the earlier record stays, and so do other addons', async () => {
    await clusterFromPack('running');
    const other = await writePack(machine, 'other', kubectl);
    await machine.write('addons', 'runtimeclasses metrics');
    await machine.write(
      'parts',
      'node kindest/node:v1\t\tthe first\nprogram containerd-shim-wasmtime-v1\tv1\tthe first',
    );
    const run = await machine.script('up.sh', ['--pack', other, '--addons', 'nats']);
    expect(answer(run)).toMatchObject({ ok: true });
    const applied = await machine.read('applied');
    expect(applied).toContain(`source: "pack ${other}"\n  addons: "runtimeclasses metrics nats"`);
    expect(applied).toContain('    node kindest/node:v1\t\tthe first\n');
    expect(applied).toContain('    program containerd-shim-wasmtime-v1\tv1\tthe first\n');
    expect(applied).toContain('    image nats:2.14.9\t1.0.0\tnats:2.14.9 of other\n');
    expect(applied).not.toContain('node:v1.34.4');
  });

  test('names the pack of a node and a shim that come from it', async () => {
    await clusterFromPack('running');
    await machine.script('up.sh');
    const applied = await machine.read('applied');
    expect(applied).toContain('    node kindest/node:v1.34.4\t\tkindest/node:v1.34.4 of pack\n');
    expect(
      applied.match(/program containerd-shim-wasmtime-v1\t1\.0\.0\tcontainerd-shim-wasmtime-v1 of pack/g),
    ).toHaveLength(1);
  });
});

describe('up.sh --dry-run', () => {
  test('looks which addons are there', async () => {
    await clusterFromPack('running');
    const run = await machine.script('up.sh', ['--dry-run', '--addons', 'nats,metrics']);
    expect(actions(run)).toEqual({ 'node-image': 'not needed', cluster: 'running', nats: 'there', metrics: 'missing' });
    expect(await machine.read('applied')).toBe('');
  });

  test('says that nobody knows while the cluster is stopped', async () => {
    await clusterFromPack();
    const run = await machine.script('up.sh', ['--dry-run']);
    expect(actions(run)).toMatchObject({ cluster: 'stopped', nats: expect.stringContaining('unknown') });
  });
});

describe('kubectl', () => {
  test('that an earlier run checked and kept serves when the pack is gone', async () => {
    const pack = await clusterFromPack();
    await machine.script('up.sh');
    await rename(pack, `${pack}-unplugged`);
    const run = await machine.bash('need_kubectl; need_kind; echo "$kubectl"');
    expect(run.stdout).toMatch(/programs\/kubectl-[0-9a-f]{12}\/kubectl\n$/);
  });

  test('that cannot be had is told, and by the doctor with all that it found before', async () => {
    await machine.install('docker', docker('pack'));
    await machine.write('home/clusters/mailroom/kubeconfig', 'ours');
    for (const name of ['up.sh', 'status.sh']) {
      const run = await machine.script(name);
      expect(run.code).toBe(1);
      expect(answer(run)).toMatchObject({ ok: false, expected: expect.stringMatching(/^to fetch .*kubectl$/) });
      expect(run.stderr).toContain('curl: no network');
    }
    const run = await machine.script('doctor.sh');
    expect(run.code).toBe(1);
    const { findings } = z.object({ findings: z.array(z.object({ id: z.string() })) }).parse(answer(run));
    expect(findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['shim-missing', 'unfinished']));
  });

  test('that is damaged in the pack is told', async () => {
    const pack = await clusterFromPack();
    await machine.write('pack/kubectl', 'damaged');
    const run = await machine.script('up.sh', ['--pack', pack]);
    expect(answer(run)).toMatchObject({ ok: false, expected: 'kubectl in the pack as pack.json describes it' });
  });
});
