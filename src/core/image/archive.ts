import { z } from 'zod';

/** Lists of a foreign file that are longer than this are not read. */
const many = 1000;

export const digestSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 hex digits');

/** Where an image, its config or a layer is: https://github.com/opencontainers/image-spec, descriptor.md. */
export const descriptorSchema = z.object({
  mediaType: z.string().max(255),
  digest: digestSchema,
  size: z.int().nonnegative(),
  annotations: z.record(z.string(), z.string()).optional(),
  platform: z.object({ architecture: z.string(), os: z.string() }).optional(),
});

/** oci-layout: the file by which an OCI image layout is known. */
export const layoutSchema = z.object({ imageLayoutVersion: z.literal('1.0.0') });

/** index.json: the images of an archive. */
export const indexSchema = z.object({
  schemaVersion: z.literal(2),
  manifests: z.array(descriptorSchema).max(many),
});

/** One image: its config, and its layers from the lowest to the topmost. */
export const manifestSchema = z.object({
  schemaVersion: z.literal(2),
  config: descriptorSchema,
  layers: z.array(descriptorSchema).max(many),
});

/** How a container of the image starts, as far as `mailroom image inspect` shows it. */
export const configSchema = z.object({
  architecture: z.string(),
  os: z.string(),
  created: z.string().optional(),
  config: z
    .object({
      User: z.string().optional(),
      Entrypoint: z.array(z.string()).nullish(),
      Cmd: z.array(z.string()).nullish(),
      Env: z.array(z.string()).nullish(),
      ExposedPorts: z.record(z.string(), z.unknown()).nullish(),
      Labels: z.record(z.string(), z.string()).nullish(),
    })
    .optional(),
  rootfs: z.object({ type: z.string(), diff_ids: z.array(z.string()).max(many) }),
});

/** manifest.json: the same images in the form of `docker save`. */
export const dockerManifestSchema = z
  .array(z.object({ Config: z.string(), RepoTags: z.array(z.string()).nullish(), Layers: z.array(z.string()) }))
  .max(many);

export type Descriptor = z.output<typeof descriptorSchema>;
export type ImageConfig = z.output<typeof configSchema>;
