import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const run = promisify(execFile);
const onNode = fileURLToPath(new URL('../../cluster-scripts/addons/runtimeclasses/on-node.sh', import.meta.url));

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'containerd-'));
  file = join(folder, 'config.toml');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const register = async () => (await run(onNode, [file, '--no-restart'], { timeout: 20_000 })).stdout.trim();

const kindsFile = (version: number, key: string, systemd: boolean) => `version = ${version}
[plugins."${key}".containerd.runtimes.runc]
  runtime_type = "io.containerd.runc.v2"
  [plugins."${key}".containerd.runtimes.runc.options]
    SystemdCgroup = ${systemd}
`;

test.each([
  [2, 'io.containerd.grpc.v1.cri', true],
  [2, 'io.containerd.grpc.v1.cri', false],
  [3, 'io.containerd.cri.v1.runtime', true],
  [4, 'io.containerd.cri.v1.runtime', true],
] as const)('a file of version %i gets the keys %s, and the cgroups of its runc', async (version, key, systemd) => {
  const before = kindsFile(version, key, systemd);
  await writeFile(file, before);
  expect(await register()).toBe('changed');
  const after = await readFile(file, 'utf8');
  expect(after.startsWith(before)).toBe(true);
  for (const runtime of ['wasmtime', 'crun']) {
    expect(after).toContain(`[plugins."${key}".containerd.runtimes.${runtime}]`);
  }
  expect(after.match(new RegExp(`SystemdCgroup = ${systemd}`, 'g'))).toHaveLength(3);
});

test('a second time changes nothing', async () => {
  await writeFile(file, kindsFile(2, 'io.containerd.grpc.v1.cri', true));
  await register();
  const once = await readFile(file, 'utf8');
  expect(await register()).toBe('unchanged');
  expect(await readFile(file, 'utf8')).toBe(once);
});

test('a registration of somebody else stays, and is told', async () => {
  const theirs = `${kindsFile(2, 'io.containerd.grpc.v1.cri', true)}
[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.wasmtime]
  runtime_type = "io.containerd.spin.v2"
`;
  await writeFile(file, theirs);
  await expect(register()).rejects.toThrow(/expected nobody else to have registered wasmtime/);
  expect(await readFile(file, 'utf8')).toBe(theirs);
});

const theirTable = (key: string) =>
  `[plugins."${key}".containerd.runtimes.wasmtime]\n  runtime_type = "io.containerd.wasmtime.v1"\n`;

test.each([
  ['overwritten, as an old quick start says', `version = 3\n${theirTable('io.containerd.cri.v1.runtime')}`],
  [
    'with a table under the keys of another version',
    `${kindsFile(2, 'io.containerd.grpc.v1.cri', false)}${theirTable('io.containerd.cri.v1.runtime')}`,
  ],
  ['emptied', ''],
])('a file %s comes back as it was, and theirs is kept', async (_, spoilt) => {
  await writeFile(file, kindsFile(2, 'io.containerd.grpc.v1.cri', false));
  await register();
  const good = await readFile(file, 'utf8');
  await writeFile(file, spoilt);
  expect(await register()).toBe('changed');
  expect(await readFile(file, 'utf8')).toBe(good);
  expect(await readFile(`${file}.theirs`, 'utf8')).toBe(spoilt);
});

test('a file without a version is refused', async () => {
  await writeFile(file, '[plugins.cri]\n');
  await expect(register()).rejects.toThrow(/version 2 or later/);
});
