import * as z from 'zod/mini';

/** One call that went out of a component: to the host, or in a linked run to another component. */
export const traceEventSchema = z.strictObject({
  /** Name of the component that called. */
  from: z.string(),
  /** Such as "wasi:cli/stdout" or "mailroom:triage/priority". */
  interface: z.string(),
  /** The WIT name, such as "assess" or "[method]index.find". */
  function: z.string(),
  /** Shortened, for reading only. */
  args: z.string(),
  result: z.string(),
  /** Milliseconds since the call from the page began (since the load began, before the first). */
  atMs: z.number(),
  tookMs: z.number(),
  /** The host refused, by an error value or by a trap. */
  denied: z.boolean(),
  /** How many traced calls were open around this one. */
  depth: z.int(),
});

export type TraceEvent = z.output<typeof traceEventSchema>;
