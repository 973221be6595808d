import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diagnosisSchema } from '../cluster/world/diagnosis.ts';
import { answer, script } from '../cluster/world/script.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'doctor-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const wellDocker = {
  ServerVersion: '28.0.0',
  MemTotal: String(8 * 2 ** 30),
  NCPU: '4',
  CgroupVersion: '2',
  Architecture: 'x86_64',
  DockerRootDir: '/',
};

/** Programs of our own in front of the PATH: a docker that answers `docker info` so, and has no containers. */
async function fakes(info: Readonly<Record<string, string>> = {}, more: Readonly<Record<string, string>> = {}) {
  const cases = Object.entries({ ...wellDocker, ...info }).map(([key, value]) => `*.${key}*) echo '${value}' ;;`);
  const programs = { docker: `case "$*" in ps*) ;; ${cases.join(' ')} esac`, df: freeKiB(50 << 20), ...more };
  for (const [name, text] of Object.entries(programs)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${text}\n`);
    await chmod(join(folder, name), 0o755);
  }
  return { PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
}

const freeKiB = (free: number) =>
  `printf 'Filesystem 1024-blocks Used Available Capacity Mounted\\n/dev/x 1 1 ${free} 1%% /\\n'`;

async function proc(watches: number, instances: number): Promise<{ MAILROOM_PROC: string }> {
  const at = join(folder, 'proc/sys/fs/inotify');
  await mkdir(at, { recursive: true });
  await writeFile(join(at, 'max_user_watches'), `${watches}\n`);
  await writeFile(join(at, 'max_user_instances'), `${instances}\n`);
  return { MAILROOM_PROC: join(folder, 'proc') };
}

const noProxy = { https_proxy: '', HTTPS_PROXY: '', http_proxy: '', HTTP_PROXY: '', no_proxy: '', NO_PROXY: '' };

async function found(
  env: NodeJS.ProcessEnv,
  args: readonly string[] = [],
  inotify: readonly [number, number] = [524_288, 512],
) {
  const well = { ...noProxy, ...(await proc(...inotify)), MAILROOM_CLUSTER_DIR: join(folder, 'state') };
  const run = await script('doctor.sh', args, { env: { ...well, ...env } });
  const { findings } = diagnosisSchema.parse(answer(run));
  for (const { id, fix } of findings) {
    expect(run.stderr).toContain(id);
    expect(run.stderr).toContain(`to do:    ${fix}`);
  }
  expect(run.code).toBe(findings.some(({ severity }) => severity === 'error') ? 1 : 0);
  // The machine that runs the tests may have its own programs on these ports.
  return findings.filter(({ id, severity }) => id !== 'ports-taken' || severity === 'error');
}

test('a machine that is well gives no findings', async () => {
  expect(await found(await fakes())).toEqual([]);
});

describe('what the doctor finds on a machine', () => {
  test('no docker on the PATH', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    for (const program of 'bash env dirname cat tail cut sed awk mkdir'.split(' ')) {
      const at = ['/usr/bin', '/bin'].map((one) => join(one, program)).find((one) => existsSync(one));
      if (at !== undefined) await symlink(at, join(bin, program));
    }
    expect(await found({ PATH: bin })).toMatchObject([
      { id: 'docker-missing', fix: expect.stringContaining('install') },
    ]);
  });

  test('a Docker that does not run', async () => {
    const PATH = (await fakes({}, { docker: 'echo "Cannot connect to the Docker daemon" >&2; exit 1' })).PATH;
    expect(await found({ PATH })).toMatchObject([{ id: 'docker-not-running', fix: expect.stringContaining('start') }]);
  });

  test('a Docker that lets nobody in', async () => {
    const PATH = (await fakes({}, { docker: 'echo "permission denied while trying to connect" >&2; exit 1' })).PATH;
    expect(await found({ PATH })).toMatchObject([
      { id: 'docker-not-permitted', fix: expect.stringContaining('usermod') },
    ]);
  });

  test.each([
    ['docker-small', 'error', { MemTotal: String(2 * 2 ** 30) }, /2048 MB/],
    ['docker-slow', 'warning', { NCPU: '1' }, /^1$/],
    ['cgroup-v1', 'warning', { CgroupVersion: '1' }, /1\.34/],
    ['wrong-architecture', 'error', { Architecture: 'riscv64' }, /riscv64/],
  ])('%s', async (id, severity, info, what) => {
    expect(await found(await fakes(info))).toMatchObject([{ id, severity, found: expect.stringMatching(what) }]);
  });

  test('a pack for another machine, and one whose Kubernetes refuses cgroup v1', async () => {
    const image = { kind: 'image', name: 'kindest/node:v1.35.8', file: 'node.tar', sha256: 'a'.repeat(64), bytes: 1 };
    const entries = [{ ...image, arch: 'arm64', source: '', licence: '' }];
    await writeFile(join(folder, 'pack.json'), JSON.stringify({ version: 1, entries }));
    expect(await found(await fakes({ CgroupVersion: '1' }), ['--pack', folder])).toMatchObject([
      { id: 'cgroup-v1', severity: 'error' },
      { id: 'wrong-architecture', severity: 'error', found: 'a pack for arm64' },
    ]);
  });

  test('a full disk', async () => {
    const env = await fakes({}, { df: freeKiB(2 << 20) });
    expect(await found(env)).toMatchObject([{ id: 'disk-full', severity: 'error', found: '2 GB in /' }]);
  });

  test('too few inotify watches', async () => {
    expect(await found(await fakes(), [], [8192, 64])).toMatchObject([
      { id: 'inotify-limits', fix: expect.stringContaining('sysctl') },
    ]);
  });

  test('a proxy without an exception for this machine, and its password stays hidden', async () => {
    const findings = await found({ ...(await fakes()), https_proxy: 'http://me:secret@corp.example:3128' });
    expect(findings).toMatchObject([{ id: 'proxy', severity: 'error', fix: expect.stringContaining('NO_PROXY') }]);
    expect(JSON.stringify(findings)).not.toContain('secret');
    const withException = { https_proxy: 'http://corp.example:3128', no_proxy: 'localhost,127.0.0.1' };
    expect(await found({ ...(await fakes()), ...withException })).toEqual([]);
    const forNobody = { https_proxy: 'http://corp.example:3128', NO_PROXY: 'corp.example, *' };
    expect(await found({ ...(await fakes()), ...forNobody })).toEqual([]);
  });

  test('a proxy that only this machine can reach', async () => {
    const findings = await found({ ...(await fakes()), https_proxy: 'http://127.0.0.1:3128', no_proxy: '127.0.0.1' });
    expect(findings).toMatchObject([{ id: 'proxy', found: expect.stringContaining('inside a node') }]);
  });

  test('a port that somebody listens on', async () => {
    const server = createServer().listen(2525, '127.0.0.1');
    const listening = new Promise<boolean>((resolve) => {
      server.once('listening', () => resolve(true)).once('error', () => resolve(false));
    });
    // Taken by us now, or by somebody before us: both is what the doctor is to find.
    await listening;
    try {
      const run = await script('doctor.sh', [], { env: { ...noProxy, ...(await fakes()) } });
      expect(run.stderr).toMatch(/ports-taken[^]*somebody listens on.*\b2525\b[^]*to do/);
    } finally {
      server.close();
    }
  });
});

/** A node that is well, as doctor/on-node.sh says it; a fake docker says so of every node that it is asked for. */
const wellNode = {
  shim: 'there',
  shim_executable: 'yes',
  shim_sha256: 'abc',
  shim_version: '0.6.1',
  dbus: 'yes',
  kubelet: 'yes',
  containerd: 'yes',
  config_version: '3',
  runc: 'yes',
  known: 'crun,runc,wasmtime',
};

/** A cluster of ours with one node that says this, on a machine that is well; with nothing on it but what kubectl says. */
async function cluster(node: string, kubectl = '', more: Readonly<Record<string, string>> = {}, state = 'running') {
  await mkdir(join(folder, 'state/clusters/mailroom'), { recursive: true });
  await writeFile(join(folder, 'state/clusters/mailroom/kubeconfig'), 'ours');
  const info = Object.entries(wellDocker).map(([key, value]) => `*.${key}*) echo '${value}' ;;`);
  const docker = `case "$*" in
ps*) echo 'c0ffee running cluster-scripts' ;;
inspect*) echo '${state} /mailroom-control-plane' ;;
exec*) ${node} ;;
${info.join('\n')}
esac`;
  const nothing = String.raw`*--ignore-not-found*) ;; *get\ namespace*|*get\ deployment*) exit 1 ;;`;
  const answers = `case "$*" in version*) echo '  minor: "34"' ;; ${kubectl} ${nothing} esac`;
  return fakes({}, { docker, kubectl: answers, ...more });
}

const says = (facts: Readonly<Record<string, string>>) =>
  `printf '%s\\n' ${Object.entries({ ...wellNode, ...facts })
    .map(([key, value]) => `'${key}=${value}'`)
    .join(' ')} 'end of facts'`;

const classes = "*runtimeclasses*) echo 'wasmtime crun runc' ;;";

describe('what the doctor finds on a cluster', () => {
  test('one that is well gives no findings', async () => {
    expect(await found(await cluster(says({}), classes))).toEqual([]);
  });

  test.each([
    ['paused', 'docker unpause mailroom-control-plane'],
    ['running', 'docker restart mailroom-control-plane'],
  ])('a node that does not answer (%s) is one finding, and nothing else is said of it', async (state, fix) => {
    const env = await cluster('echo "Error: container x cannot be asked" >&2; exit 1', classes, {}, state);
    expect(await found(env)).toEqual([
      {
        id: 'node-silent',
        severity: 'error',
        expected: expect.stringContaining('c0ffee'),
        found: 'its last words: Error: container x cannot be asked',
        fix: `${fix}, then cluster-scripts/up.sh --name mailroom`,
      },
    ]);
  });

  test('a node that stops in the middle of its answers is silent, too', async () => {
    const env = await cluster("echo 'shim=there'", classes);
    expect(await found(env)).toMatchObject([{ id: 'node-silent', found: 'its last words: shim=there' }]);
  });

  test.each([
    ['shim-wrong', '0.9.9'],
    ['shim-insecure', '0.6.0'],
  ])('without a pack, %s by its version', async (id, version) => {
    const env = await cluster(says({ shim_version: version }), classes);
    expect(await found(env)).toMatchObject([{ id, found: expect.stringContaining(version) }]);
  });

  test('a shim whose pack is gone is not held against the release, and what to do names the pack', async () => {
    const env = await cluster(says({ shim_version: '1.0 (test shim)', kubelet: '' }), classes);
    await writeFile(join(folder, 'state/clusters/mailroom/pack'), '/media/stick/pack\n');
    expect(await found(env)).toMatchObject([{ id: 'kubelet-down', fix: expect.stringContaining('/media/stick/pack') }]);
  });

  test('addons that up.sh put there and somebody took away', async () => {
    const env = await cluster(says({}), `${classes} *data.addons*) echo 'runtimeclasses nats keda' ;;`);
    expect(await found(env)).toMatchObject([{ id: 'keda-missing' }, { id: 'broker-missing' }]);
  });

  test('an API server that does not say whether they are there is none of that', async () => {
    const lost = "*data.addons*) echo 'nats keda' ;; *get*--ignore-not-found*) exit 1 ;;";
    expect(await found(await cluster(says({}), `${classes} ${lost}`))).toEqual([]);
  });

  test('an image that an init container waits for, with a command that needs Docker alone', async () => {
    const pods = `*initContainerStatuses*) printf 'ErrImageNeverPull\\tdocker.io/mailroom/nowhere:1\\n' ;;`;
    expect(await found(await cluster(says({}), `${classes} ${pods}`))).toMatchObject([
      {
        id: 'image-missing',
        found: expect.stringContaining('nowhere:1'),
        fix: expect.stringContaining('docker exec -i'),
      },
    ]);
  });

  test('a kubectl that cannot be had ends the round, with the findings before it', async () => {
    const kubectl = 'case "$*" in version*) echo \'  minor: "20"\' ;; esac';
    const env = await cluster(says({ dbus: '' }), '', { kubectl, curl: 'echo no network >&2; exit 6' });
    expect(await found(env)).toMatchObject([
      { id: 'dbus-missing' },
      { id: 'unfinished', expected: expect.stringMatching(/^to fetch .*kubectl$/) },
    ]);
  });
});
