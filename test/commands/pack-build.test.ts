import { existsSync } from 'node:fs';
import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Pack, packSchema } from '../../src/core/pack/pack.ts';
import { answer } from '../cluster/world/script.ts';
import { ReleaseWorld, sha256 } from './world/release-world.ts';

const planSchema = z.object({
  dryRun: z.literal(true),
  entries: z.array(z.object({ file: z.string(), source: z.string(), there: z.boolean() })),
});
const metrics = /images\/.*metrics-server.*\.tar$/;

let world: ReleaseWorld;
beforeAll(async () => void (world = await ReleaseWorld.open()));
afterAll(() => world[Symbol.asyncDispose]());

const inPack = (file: string) => join(world.pack, file);
const readPack = async (): Promise<Pack> => packSchema.parse(JSON.parse(await readFile(inPack('pack.json'), 'utf8')));
const fileOf = async (pattern: RegExp): Promise<string> => {
  const file = (await readPack()).entries.find((entry) => pattern.test(entry.file))?.file;
  if (file === undefined) throw new Error(`expected an entry ${pattern.source} in pack.json, found none`);
  return file;
};

describe('pack.sh build', () => {
  test('with --dry-run says what would come from where, and makes nothing', async () => {
    const run = await world.build('--dry-run');
    const { entries } = planSchema.parse(answer(run));
    expect(entries).toHaveLength(11);
    expect(entries.filter(({ there }) => there)).toEqual([]);
    expect(entries.find(({ file }) => file === 'bin/kind')?.source).toMatch(/\/kind\/v[\d.]+\/kind-linux-amd64$/);
    expect(run.stderr).toContain('bin/kind: would come, from http');
    expect({ asked: run.asked, sent: run.sent, made: existsSync(world.pack) }).toEqual({
      asked: [],
      sent: [],
      made: false,
    });
  });

  test('stopped by a network that fails, says so, and the next run goes on from there', async () => {
    await world.write('refuses', 'keda-admission-webhooks');
    const stopped = await world.build();
    expect(answer(stopped)).toMatchObject({ ok: false, fix: expect.stringContaining('goes on where it stopped') });
    expect(existsSync(inPack('pack.json'))).toBe(false);
    await world.write('refuses', 'nothing');
    const { asked, sent } = await world.build();
    expect(asked.filter((line) => line.startsWith('pull'))).toEqual([
      expect.stringContaining('keda-admission-webhooks'),
      expect.stringContaining('nats'),
      expect.stringContaining('metrics-server'),
    ]);
    expect(asked.filter((line) => line.startsWith('build'))).toEqual([]);
    expect(sent).toEqual(['/keda.yaml', '/metrics-server.yaml']);
  });

  test('makes a whole pack, and leaves nothing of its work there', async () => {
    const { entries } = await readPack();
    const count = (kind: string) => entries.filter((one) => one.kind === kind).length;
    expect([count('program'), count('image'), count('manifest')]).toEqual([3, 6, 2]);
    for (const { file, sha256: sum } of entries) expect(sha256(await readFile(inPack(file)))).toBe(sum);
    const all = await readdir(world.pack, { recursive: true });
    expect(all.filter((one) => !entries.some(({ file }) => file === one)).toSorted()).toEqual([
      'bin',
      'downloads.lock',
      'images',
      'manifests',
      'pack.json',
    ]);
  });

  test('records what versions.env has no checksum of, the tag of an image too', async () => {
    const lock = (await readFile(inPack('downloads.lock'), 'utf8')).trim().split('\n');
    expect(lock.map((line) => line.replace(/^[0-9a-f]{64} \S*\//, ''))).toEqual([
      'kind-linux-amd64',
      'kubectl',
      expect.stringMatching(/^metrics-server:v[\d.]+$/),
      'metrics-server.yaml',
    ]);
    const { entries } = await readPack();
    expect(entries.find(({ file }) => metrics.test(file))?.source).toContain(`@sha256:${'d'.repeat(64)}`);
  });

  test('again fetches and makes nothing', async () => {
    const run = await world.build();
    expect(answer(run)).toMatchObject({ ok: true, problems: [] });
    expect({ asked: run.asked, sent: run.sent }).toEqual({ asked: [], sent: [] });
    const { entries } = planSchema.parse(answer(await world.build('--dry-run')));
    expect(entries.filter(({ there }) => !there)).toEqual([]);
  });

  test('a file that has changed is made anew, and never given a checksum that fits it', async () => {
    const nats = await fileOf(/nats/);
    for (const file of [nats, 'bin/kubectl', 'bin/containerd-shim-wasmtime-v1']) {
      await writeFile(inPack(file), 'damaged');
    }
    const before = await readPack();
    const { asked, sent } = await world.build();
    expect(asked).toEqual([expect.stringMatching(/^pull .*nats/), expect.stringMatching(/^save .*nats/)]);
    expect(sent).toEqual([expect.stringContaining('/kubectl')]);
    expect(await readPack()).toEqual(before);
  });

  test.each([
    ['Dockerfile', () => appendFile(join(world.folder, 'cluster-scripts/node-image/Dockerfile'), '# another\n')],
    ['base', () => world.pin('NODE_IMAGE_CGROUP2', `kindest/node:v1.35.9@sha256:${'e'.repeat(64)}`)],
  ])('another %s makes another node image, in the same file', async (what, change) => {
    await change();
    await world.write('content', `with another ${what}\n`);
    const { asked } = await world.build();
    expect(asked).toEqual([expect.stringMatching(/^build /), expect.stringMatching(/^save mailroom-node:/)]);
    const [name] = (await readPack()).entries.filter(({ file }) => file === 'images/node.tar').map((one) => one.name);
    expect(await readFile(inPack('images/node.tar'), 'utf8')).toBe(`${name ?? ''}: with another ${what}\n`);
  });

  test('an image that was moved to other bytes under the same tag is refused', async () => {
    await rm(inPack(await fileOf(metrics)));
    await world.write('digest', 'f'.repeat(64));
    const run = await world.build();
    expect(answer(run)).toMatchObject({
      ok: false,
      found: `sha256 ${'f'.repeat(64)}`,
      fix: expect.stringContaining('has changed'),
    });
    await world.write('digest', 'd'.repeat(64));
    expect((await world.build()).code).toBe(0);
  });

  test('a part of another release is not gone on with', async () => {
    await writeFile(inPack('bin/kind.part'), 'the release of last year');
    await writeFile(inPack('bin/kind.12345.part'), 'the release of last year');
    await world.pin('KIND_VERSION', 'v0.99.0');
    const { sent } = await world.build();
    expect(sent).toEqual(['/kind/v0.99.0/kind-linux-amd64']);
    expect(await readFile(inPack('bin/kind'), 'utf8')).toBe('the release at /kind/v0.99.0/kind-linux-amd64');
    expect((await readdir(inPack('bin'))).filter((file) => file.endsWith('.part'))).toEqual([]);
  });
});
