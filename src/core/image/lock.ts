import { z } from 'zod';
import { digestSchema } from './archive.ts';

/**
 * How the program is packed: `plain` is a Linux image with a .wasm file in it, `wasm` the OCI form whose only layer
 * is the component, `native` a Linux image with a static program.
 */
export const imageFormSchema = z.enum(['plain', 'wasm', 'native']);

/** labs/mail-triage/images.lock.json: the images that `mailroom image build` writes, and their digests. */
export const imageLockSchema = z.strictObject({
  version: z.literal(1),
  images: z.array(
    z.strictObject({
      name: z.string(),
      reference: z.string(),
      form: imageFormSchema,
      /** Of the image's manifest: what a cluster or a registry calls the image's digest. */
      digest: digestSchema,
      /** What a node keeps of it: manifest, config and layers, none of them compressed. */
      bytes: z.int().positive(),
      /** The program inside, and its sha256. */
      program: z.strictObject({ file: z.string(), sha256: z.string(), bytes: z.int().positive() }),
      /** What compiled a native program, which is not committed; a component's tools stand in lock.json. */
      toolchain: z.string().optional(),
    }),
  ),
});

export type ImageForm = z.output<typeof imageFormSchema>;
export type ImageLock = z.output<typeof imageLockSchema>;
export type LockedImage = ImageLock['images'][number];
