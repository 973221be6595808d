import { z } from 'zod';
import { sha256Schema } from '../component/lock.ts';

/** A path inside the pack: never absolute, never upwards. */
const insideSchema = z
  .string()
  .min(1)
  .refine((path) => !/^([/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..'), {
    error: 'expected a path inside the pack',
  });

const fileSchema = z.object({
  name: z.string().min(1),
  file: insideSchema,
  sha256: sha256Schema,
  bytes: z.int().nonnegative(),
  /** Where it comes from, and what it was built from if it is not the upstream release. */
  source: z.string(),
  licence: z.string(),
});

/** As container images name machines: amd64, arm64. Programs and images are for Linux. */
const archSchema = z.string().min(1);

const entrySchema = z.discriminatedUnion('kind', [
  fileSchema.extend({ kind: z.literal('image'), version: z.string().optional(), arch: archSchema }),
  fileSchema.extend({ kind: z.literal('program'), version: z.string(), arch: archSchema }),
  fileSchema.extend({ kind: z.literal('manifest'), version: z.string() }),
]);

/** pack.json of an offline bundle: images, programs and manifests, each with its digest. */
export const packSchema = z.object({ version: z.literal(1), entries: z.array(entrySchema) });

export type Pack = z.output<typeof packSchema>;
export type PackProgram = Extract<Pack['entries'][number], { kind: 'program' }>;
