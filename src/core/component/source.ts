import * as z from 'zod/mini';

/** One component: a fixed one by its name under /components, or anybody's bytes. */
export const componentPartSchema = z.discriminatedUnion('kind', [
  /** Transpiled when the site was built; the digest is still computed over the bytes that are fetched. */
  z.strictObject({ kind: z.literal('fixed'), name: z.string() }),
  /** Transpiled in the worker. */
  z.strictObject({ kind: z.literal('bytes'), name: z.string(), bytes: z.instanceof(Uint8Array) }),
]);

/**
 * What one run loads: one component, or `main` with its imports satisfied by the exports of `parts`.
 * A linked run does what a composed component does, but the host sees the calls between the parts.
 */
export const componentSourceSchema = z.discriminatedUnion('kind', [
  ...componentPartSchema.def.options,
  z.strictObject({ kind: z.literal('linked'), main: componentPartSchema, parts: z.array(componentPartSchema) }),
]);

export type ComponentPart = z.output<typeof componentPartSchema>;
export type ComponentSource = z.output<typeof componentSourceSchema>;
