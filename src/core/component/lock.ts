import { z } from 'zod';

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits of a sha256');

/** One built component under public/components, as lock.json keeps it. */
export const builtComponentSchema = z.strictObject({
  name: z.string(),
  file: z.string(),
  sha256: sha256Schema,
  bytes: z.int().positive(),
  gzipBytes: z.int().positive(),
  /** One sentence for the reader: what the component is for. */
  purpose: z.string(),
  /** Names of the components that wac put together; empty for one that cargo built alone. */
  composedOf: z.array(z.string()),
});

/** public/components/lock.json: what was built, from which sources, with which tools. */
export const componentLockSchema = z.strictObject({
  version: z.literal(1),
  /** sha256 over the paths and bytes of the Cargo workspace's sources. */
  sourceSha256: sha256Schema,
  builtOn: z.iso.date(),
  /** Tool name to version, such as { rustc: "1.96.0", wac: "0.12.0" }. */
  tools: z.record(z.string(), z.string()),
  components: z.array(builtComponentSchema),
});

export type BuiltComponent = z.output<typeof builtComponentSchema>;
export type ComponentLock = z.output<typeof componentLockSchema>;
