import { z } from 'zod';

/**
 * What the page and the component host say to each other. One module Web Worker serves one run:
 * the page sends `load`, then any number of `call`, and ends the run by terminating the worker.
 * Both sides parse every message at the door; an unknown version is refused.
 */
export const hostProtocolVersion = 1;

/** What a component may reach. Nothing is granted unless it stands here. */
export const capabilitiesSchema = z.strictObject({
  stdin: z.string(),
  arguments: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
  /** Files of an in-memory file system, path to text; undefined denies the file system. */
  files: z.record(z.string(), z.string()).optional(),
  clocks: z.boolean(),
  random: z.boolean(),
  /** Always within the page: there is no network behind it. */
  network: z.boolean(),
});

/** Bounds of one run. Going over any of them ends the run with a failure that says which. */
export const limitsSchema = z.strictObject({
  componentBytes: z.int().positive(),
  transpileMs: z.int().positive(),
  callMs: z.int().positive(),
  memoryBytes: z.int().positive(),
  outputBytes: z.int().positive(),
  traceEvents: z.int().positive(),
});

/** A fixed component was transpiled at build time; a stranger's is transpiled in the worker. */
export const componentSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), name: z.string() }),
  z.strictObject({ kind: z.literal('bytes'), name: z.string(), bytes: z.instanceof(Uint8Array) }),
]);

export const interfaceFactsSchema = z.strictObject({
  /** Such as "mailroom:triage/priority@0.1.0". */
  name: z.string(),
  functions: z.array(z.string()),
});

/** What a component is, read from its bytes before anything of it runs. */
export const componentFactsSchema = z.strictObject({
  name: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  /** Sum of the core modules inside. */
  coreBytes: z.int(),
  wasi: z.enum(['none', '0.1', '0.2', '0.3']),
  /** "component", or "core module" when the WASI 0.1 adapter was put around it here. */
  form: z.enum(['component', 'core module']),
  imports: z.array(interfaceFactsSchema),
  exports: z.array(interfaceFactsSchema),
  wit: z.string(),
});

/** A failure in three sentences, so that each place shows it the same way. */
export const hostFailureSchema = z.strictObject({
  code: z.enum([
    'empty',
    'too-large',
    'truncated',
    'not-wasm',
    'core-module',
    'unmet-imports',
    'transpile',
    'transpile-time',
    'instantiate',
    'trap',
    'memory',
    'time',
    'output',
    'exit',
    'no-export',
    'protocol',
    'no-jspi',
    'stopped',
  ]),
  /** What was found. */
  found: z.string(),
  /** What was expected. */
  expected: z.string(),
  /** What to do. */
  todo: z.string(),
});

export const toHostSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    v: z.literal(hostProtocolVersion),
    kind: z.literal('load'),
    source: componentSourceSchema,
    capabilities: capabilitiesSchema,
    limits: limitsSchema,
    trace: z.boolean(),
  }),
  z.strictObject({
    v: z.literal(hostProtocolVersion),
    kind: z.literal('call'),
    id: z.int(),
    interface: z.string(),
    function: z.string(),
    args: z.array(z.unknown()),
  }),
]);

const traceSchema = z.strictObject({
  interface: z.string(),
  function: z.string(),
  /** Shortened, for reading only. */
  args: z.string(),
  result: z.string(),
  /** Milliseconds since the call from the page began, and how long this one took. */
  atMs: z.number(),
  tookMs: z.number(),
  denied: z.boolean(),
});

export const fromHostSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    v: z.literal(hostProtocolVersion),
    kind: z.literal('progress'),
    phase: z.enum(['read', 'transpile', 'compile', 'instantiate']),
  }),
  z.strictObject({ v: z.literal(hostProtocolVersion), kind: z.literal('facts'), facts: componentFactsSchema }),
  z.strictObject({ v: z.literal(hostProtocolVersion), kind: z.literal('ready'), loadMs: z.number() }),
  z.strictObject({
    v: z.literal(hostProtocolVersion),
    kind: z.literal('output'),
    stream: z.enum(['stdout', 'stderr']),
    text: z.string(),
  }),
  z.strictObject({ v: z.literal(hostProtocolVersion), kind: z.literal('trace'), event: traceSchema }),
  /** `ok` or, for a WIT `result`, the component's own `err` value. */
  z.strictObject({
    v: z.literal(hostProtocolVersion),
    kind: z.literal('result'),
    id: z.int(),
    ok: z.boolean(),
    value: z.unknown(),
    tookMs: z.number(),
  }),
  z.strictObject({
    v: z.literal(hostProtocolVersion),
    kind: z.literal('failure'),
    id: z.int().optional(),
    failure: hostFailureSchema,
  }),
]);

export type Capabilities = z.output<typeof capabilitiesSchema>;
export type Limits = z.output<typeof limitsSchema>;
export type ComponentSource = z.output<typeof componentSourceSchema>;
export type ComponentFacts = z.output<typeof componentFactsSchema>;
export type HostFailure = z.output<typeof hostFailureSchema>;
export type TraceEvent = z.output<typeof traceSchema>;
export type ToHost = z.output<typeof toHostSchema>;
export type FromHost = z.output<typeof fromHostSchema>;
