import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readImageLock } from '../../../src/cli/image/image-lock.ts';
import { withNewDigests } from '../../../src/cli/image/manifest-digests.ts';
import { kustomization, podsOf, readManifest } from './objects.ts';

const versions = readFileSync(new URL('../../../cluster-scripts/versions.env', import.meta.url), 'utf8');
const locked = readImageLock().images;
const operationsSchema = z.array(z.object({ op: z.literal('add'), path: z.string(), value: z.unknown() }));

describe.each([
  { variant: 'wasm', runtime: 'wasmtime', form: 'wasm' },
  { variant: 'native', runtime: 'runc', form: 'native' },
  { variant: 'crun', runtime: 'crun', form: 'native' },
] as const)('the variant $variant', ({ variant, runtime, form }) => {
  const { images, patches, resources } = kustomization(`variants/${variant}`);
  const added = (path: string, name?: string) =>
    patches
      .filter(({ target }) => name === undefined || (target?.name ?? '').split('|').includes(name))
      .flatMap(({ patch }) => operationsSchema.parse(parse(patch)))
      .filter((operation) => operation.path === path)
      .map(({ value }) => value);

  test('stands on the base, with one runtime', () => {
    expect(resources).toEqual(['../../base']);
    expect(added('/spec/template/spec/runtimeClassName')).toEqual([runtime]);
  });

  test.each(podsOf('base'))(
    '$name: image and program are those of images.lock.json (image build --lock)',
    ({ name, pod }) => {
      const image = images.find((one) => one.name === pod.containers[0]?.image);
      const lock = locked.find(({ reference }) => reference === `${image?.name}:${image?.newTag}`);
      expect(lock?.form).toBe(form);
      expect(added('/spec/template/metadata/annotations', name)).toEqual([
        { 'mailroom/component-sha256': lock?.program.sha256 },
      ]);
    },
  );
});

test('the broker’s image is the one of versions.env, by digest', () => {
  const [image] = kustomization('broker').images;
  expect(versions).toContain(`NATS_IMAGE=${image?.newName}:${image?.newTag}@${image?.digest}\n`);
});

test('the slow worker changes the worker’s work and nothing else', () => {
  const { patches } = kustomization('components/slow-worker');
  expect(patches.map(({ patch }) => parse(patch))).toEqual([
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'worker' },
      spec: {
        template: {
          spec: {
            containers: [
              {
                name: 'worker',
                env: [
                  { name: 'MAILROOM_WORK_MS', value: '300' },
                  { name: 'MAILROOM_BATCH', value: '1' },
                ],
              },
            ],
          },
        },
      },
    },
  ]);
});

test('each variant says in front of everything what it runs', () => {
  for (const variant of ['wasm', 'native', 'crun']) {
    expect(readManifest(`variants/${variant}/kustomization.yaml`)).toMatch(/^# The (components|native twins)/);
  }
});

test('a new lock brings its programs into the manifests, and touches nothing else', () => {
  const before = readImageLock();
  const images = before.images.map((image) => ({
    ...image,
    program: { ...image.program, sha256: `new ${image.program.file}` },
  }));
  const text = readManifest('variants/wasm/kustomization.yaml');
  const changed = withNewDigests(text, before, { ...before, images });
  expect(changed).toContain('mailroom/component-sha256: new worker.wasm');
  expect(changed).toContain('mailroom/component-sha256: new gateway.wasm');
  expect(withNewDigests(changed, { ...before, images }, before)).toBe(text);
});
