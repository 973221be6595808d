import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const read = (path: string) => readFileSync(new URL(`../../../cluster-scripts/${path}`, import.meta.url), 'utf8');
const manifest: unknown = parse(read('existing/runtime-class-manager/shim.yaml'));
const byHand: unknown = parse(read('existing/by-hand/runtimeclass.yaml'));

/** The pins of versions.env: plain NAME=VALUE lines. */
const pins = Object.fromEntries(
  Array.from(read('versions.env').matchAll(/^(\w+)=(\S*)$/gm), ([, name = '', value = '']) => [name, value]),
);

const label = z.string().regex(/^[a-zA-Z0-9._-]{1,63}$/);
const dnsLabel = z.string().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);

/**
 * What the API server takes for a Shim (runtime.spinkube.dev/v1alpha1), in our words. Read in November 2026 in
 * spinframework/runtime-class-manager: api/v1alpha1/shim_types.go, config/crd/bases, and pull request 590, which brought
 * `platforms` into v0.2.0 and left `type` and `anonHttp` of v0.1 for old manifests. Ours has neither.
 */
const shimSchema = z.strictObject({
  apiVersion: z.literal('runtime.spinkube.dev/v1alpha1'),
  kind: z.literal('Shim'),
  // It becomes the key of a label on nodes, and a part of the names of Jobs.
  metadata: z.strictObject({ name: dnsLabel }),
  spec: z.strictObject({
    nodeSelector: z.record(z.string(), label).optional(),
    fetchStrategy: z.strictObject({
      platforms: z
        .array(
          z.strictObject({
            os: z.literal('linux'),
            arch: z.enum(['amd64', 'arm64', 'x86_64', 'aarch64']),
            location: z.url({ protocol: /^https$/ }),
            sha256: z
              .string()
              .regex(/^[0-9a-f]{64}$/)
              .optional(),
          }),
        )
        .min(1),
    }),
    containerdRuntimeOptions: z.record(z.string(), z.string()).optional(),
    runtimeClass: z.strictObject({ name: dnsLabel, handler: dnsLabel }),
    rolloutStrategy: z.strictObject({
      type: z.enum(['rolling', 'recreate']),
      rolling: z.strictObject({ maxUpdate: z.int() }).optional(),
    }),
  }),
});

const classSchema = z.strictObject({
  apiVersion: z.literal('node.k8s.io/v1'),
  kind: z.literal('RuntimeClass'),
  metadata: z.strictObject({ name: dnsLabel }),
  handler: dnsLabel,
  scheduling: z.strictObject({ nodeSelector: z.record(z.string(), label) }),
});

describe('the Shim for runtime-class-manager', () => {
  const { spec, metadata } = shimSchema.parse(manifest);

  test('fetches what versions.env names, checked, for both kinds of machine', () => {
    expect(spec.fetchStrategy.platforms).toEqual(
      ['amd64', 'arm64'].map((arch) => ({
        os: 'linux',
        arch,
        location: `${pins['SHIM_URL'] ?? ''}/${pins[`SHIM_FILE_${arch}`] ?? ''}`,
        sha256: pins[`SHIM_SHA256_${arch}`],
      })),
    );
  });

  test('touches labelled nodes only, by a label that is not the one it sets', () => {
    expect(spec.nodeSelector).toEqual({ 'mailroom.dev/wasm': 'true' });
    expect(Object.keys(spec.nodeSelector ?? {})).not.toContain(metadata.name);
  });

  test('gives pods the RuntimeClass that they name, behind the handler of its file', () => {
    expect(spec.runtimeClass).toEqual({ name: 'wasmtime', handler: metadata.name });
    expect(spec.rolloutStrategy.type).toBe('recreate');
  });

  test.each([
    ['another field', { ...spec, version: 'v0.6.1' }],
    ['a number where a word stands', { ...spec, nodeSelector: { wasm: true } }],
    ['an unknown machine', { ...spec, fetchStrategy: { platforms: [{ os: 'linux', arch: 'riscv64', location: '' }] } }],
  ])('the schema refuses %s', (_, wrong) => {
    expect(shimSchema.safeParse({ ...z.record(z.string(), z.unknown()).parse(manifest), spec: wrong }).success).toBe(
      false,
    );
  });
});

test('the RuntimeClass for nodes prepared by hand goes to the same nodes', () => {
  const { handler, scheduling, metadata } = classSchema.parse(byHand);
  expect([metadata.name, handler]).toEqual(['wasmtime', 'wasmtime']);
  expect(scheduling.nodeSelector).toEqual(shimSchema.parse(manifest).spec.nodeSelector);
});

test('no manifest names a shim with the hole of v0.6.0', () => {
  expect(read('existing/runtime-class-manager/shim.yaml').match(/%2Fv[\d.]+/g)).toEqual(['%2Fv0.6.1', '%2Fv0.6.1']);
  expect(pins['SHIM_VERSION']).toBe('v0.6.1');
});
