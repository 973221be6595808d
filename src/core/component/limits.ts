import * as z from 'zod/mini';

const bound = z.int().check(z.positive());

/** Bounds of one run. Going over one ends the run with a failure that says which, `traceEvents` excepted. */
export const limitsSchema = z.strictObject({
  componentBytes: bound,
  /** From the bytes to an instance that can be called. */
  loadMs: bound,
  callMs: bound,
  /** For all linear memories together, in equal shares. */
  memoryBytes: bound,
  /** Standard output and standard error together, in UTF-8. */
  outputBytes: bound,
  /** Later calls still happen, but are only counted. */
  traceEvents: bound,
});

export type Limits = z.output<typeof limitsSchema>;

export const defaultLimits: Limits = {
  componentBytes: 32 * 2 ** 20,
  loadMs: 20_000,
  callMs: 5_000,
  memoryBytes: 256 * 2 ** 20,
  outputBytes: 2 ** 20,
  traceEvents: 2_000,
};
