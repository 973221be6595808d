import { unpackTar } from 'modern-tar';
import { expect, test } from 'vitest';
import { dockerManifestSchema, indexSchema } from '../../../src/core/image/archive.ts';
import { fixtureBytes } from '../../tools/fixture-bytes.ts';
import { inspectBytes, make } from './small-image.ts';

/** Path to text of what is in the archive. */
async function unpacked(archive: Uint8Array): Promise<Map<string, string>> {
  const entries = await unpackTar(archive, { strict: true });
  return new Map(entries.map(({ header, data }) => [header.name, Buffer.from(data ?? []).toString('latin1')]));
}

test('the same contents give the same bytes, and a digest that is known', async () => {
  const [one, other] = [await make(), await make()];
  expect(Buffer.compare(one.archive, other.archive)).toBe(0);
  expect(one.digest).toMatchInlineSnapshot(`"sha256:a39ce996ed43b93b0b93bb43d21a994765e7c20689fe4ca6644e4796287b8d91"`);
  expect((await make({ form: 'wasm' })).digest).toMatchInlineSnapshot(
    `"sha256:5460b123414a7cf58be3c0d24bfce5250c8843a3616731c087eb01fa6d710f87"`,
  );
});

test('another program, label or name is another image', async () => {
  const { digest } = await make();
  expect((await make({ program: fixtureBytes('counter') })).digest).not.toBe(digest);
  expect((await make({ labels: {} })).digest).not.toBe(digest);
});

test('a plain image is a Linux image whose only file is the component, for anybody but root', async () => {
  const report = await inspectBytes((await make()).archive);
  expect(report.problems).toEqual([]);
  const [image] = report.images;
  expect(image).toMatchObject({
    names: ['localhost/mailroom/adder:1.2.3'],
    descriptor: { digest: (await make()).digest },
    config: {
      os: 'linux',
      architecture: 'amd64',
      created: '1970-01-01T00:00:00Z',
      config: { User: '65532:65532', Entrypoint: ['/adder.wasm'], ExposedPorts: { '2525/tcp': {} } },
    },
  });
  expect(image?.layers[0]?.files).toEqual([
    expect.objectContaining({ path: '/adder.wasm', mode: '0644', owner: '0:0', program: expect.anything() }),
  ]);
});

test('the wasm form has the component as its layer, and no diff_ids, without which kind load fails', async () => {
  const report = await inspectBytes((await make({ form: 'wasm' })).archive);
  expect(report.problems).toEqual([]);
  const [image] = report.images;
  expect(image?.config).toMatchObject({ os: 'wasip1', architecture: 'wasm', rootfs: { diff_ids: [] } });
  expect(image?.layers[0]?.descriptor).toMatchObject({
    mediaType: 'application/vnd.bytecodealliance.wasm.component.layer.v0+wasm',
    size: fixtureBytes('adder').length,
  });
  expect(image?.layers[0]?.program?.kind).toBe('component');
});

test('a native program is executable in its image', async () => {
  const report = await inspectBytes((await make({ form: 'native', file: 'worker' })).archive);
  expect(report.images[0]?.layers[0]?.files?.[0]).toMatchObject({ path: '/worker', mode: '0755' });
});

test('docker load finds in manifest.json what the OCI index says', async () => {
  const files = await unpacked((await make()).archive);
  const [docker] = dockerManifestSchema.parse(JSON.parse(files.get('manifest.json') ?? ''));
  const [descriptor] = indexSchema.parse(JSON.parse(files.get('index.json') ?? '')).manifests;
  expect(docker?.RepoTags).toEqual([descriptor?.annotations?.['io.containerd.image.name']]);
  const manifest = files.get(`blobs/${descriptor?.digest.replace(':', '/')}`);
  expect(manifest).toContain(docker?.Config.replace('blobs/sha256/', 'sha256:'));
  expect(manifest).toContain(docker?.Layers[0]?.replace('blobs/sha256/', 'sha256:'));
  expect(files.has(docker?.Layers[0] ?? '')).toBe(true);
});
