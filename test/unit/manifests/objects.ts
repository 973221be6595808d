import { readdirSync, readFileSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';

const folder = new URL('../../../labs/mail-triage/manifests/', import.meta.url);

export const readManifest = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

const kustomizationSchema = z.object({
  resources: z.array(z.string()).default([]),
  components: z.array(z.string()).default([]),
  configMapGenerator: z.array(z.object({ name: z.string(), files: z.array(z.string()) })).default([]),
  images: z
    .array(
      z.object({ name: z.string(), newName: z.string().optional(), newTag: z.string(), digest: z.string().optional() }),
    )
    .default([]),
  patches: z
    .array(
      z.object({ patch: z.string(), target: z.object({ kind: z.string(), name: z.string().optional() }).optional() }),
    )
    .default([]),
});

export const kustomization = (path: string) =>
  kustomizationSchema.parse(parse(readManifest(`${path}/kustomization.yaml`)));

const objectSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string(), labels: z.record(z.string(), z.string()).optional() }),
  spec: z.looseObject({}).optional(),
});
export type KubernetesObject = z.output<typeof objectSchema>;

/** Every object in the files that the folder's kustomization names. */
export function objectsOf(path: string): KubernetesObject[] {
  return kustomization(path).resources.flatMap((file) =>
    parseAllDocuments(readManifest(`${path}/${file}`)).map((document) => {
      if (document.errors.length > 0) throw new Error(`${path}/${file}: ${document.errors[0]?.message}`);
      return objectSchema.parse(document.toJS());
    }),
  );
}

/** Files of a folder that no kustomization names, so that nobody applies them. */
export function forgotten(path: string): string[] {
  const { resources, configMapGenerator } = kustomization(path);
  const named = new Set(['kustomization.yaml', ...resources, ...configMapGenerator.flatMap(({ files }) => files)]);
  return readdirSync(new URL(`${path}/`, folder)).filter((file) => !named.has(file));
}

const podSchema = z.looseObject({
  automountServiceAccountToken: z.boolean().optional(),
  securityContext: z.looseObject({}).optional(),
  containers: z.array(
    z.looseObject({
      name: z.string(),
      image: z.string(),
      imagePullPolicy: z.string().optional(),
      env: z.array(z.looseObject({ name: z.string(), value: z.string().optional() })).default([]),
      resources: z.object({
        requests: z.record(z.string(), z.string()),
        limits: z.record(z.string(), z.string()),
      }),
      securityContext: z.looseObject({}).optional(),
    }),
  ),
});
const withPodSchema = z.looseObject({
  template: z.looseObject({
    metadata: z.looseObject({ labels: z.record(z.string(), z.string()) }),
    spec: podSchema,
  }),
});

/** The objects that make pods, with the pod that they make. */
export const podsOf = (path: string) =>
  objectsOf(path).flatMap(({ kind, metadata, spec }) => {
    const template = withPodSchema.safeParse(spec).data?.template;
    return template === undefined
      ? []
      : [{ kind, name: metadata.name, labels: template.metadata.labels, pod: template.spec }];
  });
