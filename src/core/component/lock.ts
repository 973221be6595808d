import { z } from 'zod';

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits of a sha256');

/** One built component under public/components, as lock.json keeps it. */
export const builtComponentSchema = z.strictObject({
  name: z.string(),
  file: z.string(),
  sha256: sha256Schema,
  bytes: z.int().positive(),
  gzipBytes: z.int().positive(),
  /** A component of WASI 0.2, or a core module of WASI 0.1. */
  kind: z.enum(['component', 'module']),
  /** True for what the page runs and keeps for offline use; the others are for processes and pods. */
  inPage: z.boolean(),
  /** One sentence for the reader: what it is for. */
  purpose: z.string(),
  /** Names of the components that wac put together; empty for one that cargo built alone. */
  composedOf: z.array(z.string()),
});

/** A program built from the same sources for one platform. It is measured, not kept: other tools give other bytes. */
export const builtVariantSchema = z.strictObject({
  /** The component that does the same. */
  name: z.string(),
  /** Such as "x86_64-unknown-linux-gnu". */
  target: z.string(),
  bytes: z.int().positive(),
  gzipBytes: z.int().positive(),
  /** What it was built with, such as "1.96.0". */
  rustc: z.string(),
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
  /** Native programs, static, for Linux. */
  variants: z.array(builtVariantSchema),
});

export type BuiltComponent = z.output<typeof builtComponentSchema>;
export type BuiltVariant = z.output<typeof builtVariantSchema>;
export type ComponentLock = z.output<typeof componentLockSchema>;
