import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { asyncProperty, assert, array, integer, nat, tuple, uint8Array } from 'fast-check';
import { packTar, type TarHeader } from 'modern-tar';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../../src/cli/image/inspect/archive-error.ts';
import { formatReport } from '../../../src/cli/image/inspect/format-report.ts';
import { packFiles } from '../../../src/cli/image/pack-files.ts';
import { fixtureBytes } from '../../tools/fixture-bytes.ts';
import { inspectBytes, make } from './small-image.ts';

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const digestOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const layout = { path: 'oci-layout', bytes: json({ imageLayoutVersion: '1.0.0' }) };

/** A tar with one entry of a kind that we do not write. */
const tarOf = (header: Partial<TarHeader> & { name: string }, body = '') =>
  packTar([{ header: { size: body.length, ...header }, body }]);

/** An archive around a layer, with this media type and diff_id. */
async function around(layer: Uint8Array, mediaType: string, diffIds: string[]): Promise<Uint8Array> {
  const config = json({ architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: diffIds } });
  const part = (bytes: Uint8Array, mediaType: string) => ({ mediaType, digest: digestOf(bytes), size: bytes.length });
  const manifest = json({
    schemaVersion: 2,
    config: part(config, 'application/vnd.oci.image.config.v1+json'),
    layers: [part(layer, mediaType)],
  });
  const index = { schemaVersion: 2, manifests: [part(manifest, 'application/vnd.oci.image.manifest.v1+json')] };
  return packFiles([
    layout,
    { path: 'index.json', bytes: json(index) },
    ...[manifest, config, layer].map((bytes) => ({ path: `blobs/${digestOf(bytes).replace(':', '/')}`, bytes })),
  ]);
}

const gzipLayer = 'application/vnd.oci.image.layer.v1.tar+gzip';

describe('an archive of somebody else', () => {
  it('may have compressed layers: they are unpacked, and diff_ids are checked', async () => {
    const tar = await packFiles([{ path: 'etc/' }, { path: 'etc/motd', bytes: Buffer.from('hello') }]);
    const layer = gzipSync(tar);
    const right = await inspectBytes(await around(layer, gzipLayer, [digestOf(tar)]));
    expect(right.problems).toEqual([]);
    expect(right.images[0]?.layers[0]?.files?.map(({ path }) => path)).toEqual(['/etc/', '/etc/motd']);
    const wrong = await inspectBytes(await around(layer, gzipLayer, [digestOf(layer)]));
    expect(wrong.problems).toEqual([expect.stringContaining('expected to unpack to')]);
  });

  it('may have nothing but the manifest.json of docker save; its diff_ids still hold the layers', async () => {
    const layer = await packFiles([{ path: 'hello', bytes: Buffer.from('hello') }]);
    const config = { architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: [digestOf(layer)] } };
    const docker = [{ Config: 'abc.json', RepoTags: ['hello:1'], Layers: ['abc/layer.tar'] }];
    const files = [
      { path: 'abc.json', bytes: json(config) },
      { path: 'manifest.json', bytes: json(docker) },
    ];
    const { images, problems } = await inspectBytes(
      await packFiles([...files, { path: 'abc/layer.tar', bytes: layer }]),
    );
    expect(problems).toEqual([]);
    expect(images[0]).toMatchObject({ names: ['hello:1'], layers: [{ files: [{ path: '/hello' }] }] });
    await expect(inspectBytes(await packFiles(files))).rejects.toThrow(/abc\/layer.tar that manifest.json names/);
    const other = await packFiles([{ path: 'bye', bytes: Buffer.from('bye') }]);
    const changed = await inspectBytes(await packFiles([...files, { path: 'abc/layer.tar', bytes: other }]));
    expect(changed.problems).toEqual([expect.stringContaining('expected to unpack to')]);
  });

  it('is told from any other tar', async () => {
    const other = await packFiles([{ path: 'hello.txt', bytes: Buffer.from('hello') }]);
    await expect(inspectBytes(other)).rejects.toThrow(/expected an image archive.*tar of 1 other/);
  });

  it('has no power over the terminal', async () => {
    const tar = await packFiles([{ path: 'a\u001b[31mred', bytes: Buffer.from('x') }]);
    const report = await inspectBytes(await around(gzipSync(tar), gzipLayer, [digestOf(tar)]));
    expect(formatReport('x.tar', 1, report)).toContain('/a\\u{1b}[31mred');
  });

  it('with a wasm layer and a diff_id is not what kind can load', async () => {
    const wasm = fixtureBytes('adder');
    const type = 'application/vnd.bytecodealliance.wasm.component.layer.v0+wasm';
    const { problems } = await inspectBytes(await around(wasm, type, [digestOf(wasm)]));
    expect(problems).toEqual([expect.stringMatching(/diff_ids: expected 0.*snapshot/)]);
  });

  it('is read to its end when small files that nobody asked for come before a large layer', async () => {
    const program = Buffer.alloc(600_000, 7);
    for (const form of ['plain', 'wasm'] as const) {
      const { images, problems } = await inspectBytes((await make({ form, program })).archive);
      expect(problems).toEqual([]);
      expect(images[0]?.bytes).toBeGreaterThan(program.length);
    }
  });

  it('may hold a core module: its imports are counted', async () => {
    const { images } = await inspectBytes((await make({ form: 'wasm', program: fixtureBytes('hello-0.1') })).archive);
    expect(images[0]?.layers[0]?.program).toMatchObject({
      kind: 'core module',
      imports: [expect.stringMatching(/^wasi_snapshot_preview1 \(\d+\)$/)],
    });
  });
});

describe('names that lead out of the archive are refused', () => {
  it.each(['../evil', '/etc/passwd', 'blobs/../../evil', 'a\\..\\..\\evil'])('%s', async (name) => {
    await expect(inspectBytes(await tarOf({ name }, 'x'))).rejects.toThrow(/expected names inside the archive/);
    const layer = await tarOf({ name }, 'x');
    const inside = await around(gzipSync(layer), gzipLayer, [digestOf(layer)]);
    await expect(inspectBytes(inside)).rejects.toThrow(/expected names inside the archive/);
  });

  it('and so are links, and files that come twice', async () => {
    const link = await tarOf({ name: 'index.json', type: 'symlink', linkname: '/etc/passwd', size: 0 });
    await expect(inspectBytes(link)).rejects.toThrow(/expected files and folders, found the symlink/);
    await expect(inspectBytes(await packFiles([layout, layout]))).rejects.toThrow(/"oci-layout" twice/);
  });
});

describe('an archive that is damaged', () => {
  it('anywhere in its layer shows which digest is wrong', async () => {
    const { archive } = await make({ form: 'wasm' });
    const changed = Buffer.from(archive);
    const at = changed.indexOf(fixtureBytes('adder'));
    changed[at + 20] = (changed[at + 20] ?? 0) ^ 1;
    const { problems } = await inspectBytes(changed);
    expect(problems).toEqual([expect.stringMatching(/^sha256:[0-9a-f]+: found bytes with sha256:/)]);
  });

  it('by a blob that is missing, or of another size, says so', async () => {
    const manifest = json({});
    const entry = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf(manifest), size: 2 };
    const index = { path: 'index.json', bytes: json({ schemaVersion: 2, manifests: [entry] }) };
    const { problems } = await inspectBytes(await packFiles([layout, index]));
    expect(problems).toEqual([expect.stringContaining('expected it in the archive, found none')]);
  });

  it('by an index that is no JSON, or none of OCI, says where', async () => {
    const text = await packFiles([layout, { path: 'index.json', bytes: Buffer.from('{') }]);
    await expect(inspectBytes(text)).rejects.toThrow(/expected JSON in index.json/);
    const other = await packFiles([layout, { path: 'index.json', bytes: json({ schemaVersion: 1 }) }]);
    await expect(inspectBytes(other)).rejects.toThrow(/index.json as the OCI image specification has it/);
    const large = await packFiles([layout, { path: 'index.json', bytes: Buffer.alloc((1 << 20) + 1, 0x20) }]);
    await expect(inspectBytes(large)).rejects.toThrow(/expected at most 1048576 bytes in index.json/);
  });

  it('by being cut off is never taken for whole', async () => {
    const { archive } = await make();
    await assert(
      asyncProperty(integer({ min: 0, max: archive.length - 1 }), async (length) => {
        await expect(inspectBytes(archive.subarray(0, length))).rejects.toThrow(ArchiveError);
      }),
      { numRuns: 60 },
    );
  });

  it('by any change is read or explained', async () => {
    const { archive } = await make();
    const place = integer({ min: 0, max: archive.length - 1 });
    await assert(
      asyncProperty(array(tuple(place, nat(255)), { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Uint8Array.from(archive);
        for (const [at, value] of changes) bytes[at] = value;
        expect(await outcome(bytes)).toMatch(/^(read|explained)$/);
      }),
      { numRuns: 150 },
    );
  });

  it('or no archive at all is explained', async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 3000 }), async (bytes) => {
        expect(await outcome(bytes)).toBe('explained');
      }),
      { numRuns: 100 },
    );
  });
});

async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    formatReport('x.tar', bytes.length, await inspectBytes(bytes));
    return 'read';
  } catch (error) {
    return error instanceof ArchiveError ? 'explained' : String(error);
  }
}
