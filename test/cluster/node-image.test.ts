import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { docker, pack } from './world/cluster.ts';

const dockerfile = fileURLToPath(new URL('../../cluster-scripts/node-image/Dockerfile', import.meta.url));

/** The base is the kit's node image, the shim the kit's: learners get kind's and runwasi's by the same lines. */
test('the node image for learners has shim, crun and dbus, and our mark', async () => {
  const context = await mkdtemp(join(tmpdir(), 'node-image-'));
  const tag = 'mailroom-node:test';
  await copyFile(dockerfile, join(context, 'Dockerfile'));
  await copyFile(join(pack, 'bin/containerd-shim-wasmtime-v1'), join(context, 'containerd-shim-wasmtime-v1'));
  try {
    await docker('build', '--quiet', '--build-arg', 'BASE=kindest/node:v1.34.4', '--tag', tag, context);
    const command = 'command -v crun && command -v dbus-daemon && containerd-shim-wasmtime-v1 -v';
    expect(await docker('run', '--rm', '--entrypoint', 'sh', tag, '-c', command)).toMatch(
      /crun\n.*dbus-daemon\n[^]*Version: /,
    );
    expect(await docker('image', 'inspect', '--format', '{{json .Config.Labels}}', tag)).toContain(
      '"mailroom.made-by":"cluster-scripts"',
    );
  } finally {
    await docker('image', 'rm', '--force', tag);
    await rm(context, { recursive: true });
  }
});
