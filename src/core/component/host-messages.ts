import * as z from 'zod/mini';
import { capabilitiesSchema } from './capabilities.ts';
import { componentFactsSchema } from './facts.ts';
import { hostFailureSchema } from './failure.ts';
import { limitsSchema } from './limits.ts';
import { componentSourceSchema } from './source.ts';
import { traceEventSchema } from './trace.ts';

/**
 * What the page and the component host say to each other. One module Web Worker serves one run: the page
 * sends `load`, then any number of `call`, and ends the run by terminating the worker. Both sides parse
 * every message at the door; an unknown version is refused.
 */
export const hostProtocolVersion = 1;
const v = z.literal(hostProtocolVersion);

export const toHostSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    v,
    kind: z.literal('load'),
    source: componentSourceSchema,
    capabilities: capabilitiesSchema,
    limits: limitsSchema,
    trace: z.boolean(),
    /** False reads the facts and stops there: nothing is compiled and nothing runs. */
    run: z.boolean(),
  }),
  z.strictObject({
    v,
    kind: z.literal('call'),
    id: z.int(),
    /** With or without a version; empty for a function that belongs to no interface. */
    interface: z.string(),
    /** The WIT name; the first argument of a "[method]" is the resource. */
    function: z.string(),
    args: z.array(z.unknown()),
  }),
]);

export const loadPhases = ['read', 'transpile', 'compile', 'instantiate'] as const;

export const fromHostSchema = z.discriminatedUnion('kind', [
  z.strictObject({ v, kind: z.literal('progress'), phase: z.enum(loadPhases) }),
  /** The main component first, then the parts of a linked run in their order. */
  z.strictObject({ v, kind: z.literal('facts'), facts: z.array(componentFactsSchema) }),
  z.strictObject({ v, kind: z.literal('ready'), loadMs: z.number() }),
  z.strictObject({ v, kind: z.literal('output'), stream: z.enum(['stdout', 'stderr']), text: z.string() }),
  /** `dropped`: how many calls were only counted so far, because the limit of events was reached. */
  z.strictObject({ v, kind: z.literal('trace'), events: z.array(traceEventSchema), dropped: z.int() }),
  /** `ok`, or false with the component's own `err` value of a WIT `result`. */
  z.strictObject({
    v,
    kind: z.literal('result'),
    id: z.int(),
    ok: z.boolean(),
    value: z.unknown(),
    /** The bare call, measured in the worker. */
    tookMs: z.number(),
  }),
  /** Of the call `id`; without an id, of the whole run. */
  z.strictObject({ v, kind: z.literal('failure'), id: z.optional(z.int()), failure: hostFailureSchema }),
]);

export type LoadPhase = (typeof loadPhases)[number];
export type ToHost = z.output<typeof toHostSchema>;
export type FromHost = z.output<typeof fromHostSchema>;
