import * as z from 'zod/mini';

export const failureCodes = [
  /** The bytes cannot be a component that runs here. */
  'empty',
  'too-large',
  'truncated',
  'not-wasm',
  'core-module',
  'invalid',
  /** The component wants something that nobody gives. */
  'unmet-imports',
  'no-jspi',
  /** Reading or preparing it went wrong on our side. */
  'fetch',
  'digest',
  'transpile',
  'instantiate',
  /** It ran and broke, or went over a limit. */
  'trap',
  'denied',
  'memory',
  'load-time',
  'call-time',
  'output',
  /** The caller asked for something that is not there. */
  'no-export',
  'arguments',
  'protocol',
  'stopped',
] as const;

/** A failure in three short parts, so that each place shows it the same way. */
export const hostFailureSchema = z.strictObject({
  code: z.enum(failureCodes),
  /** What was expected, as a noun phrase. */
  expected: z.string(),
  /** What was found, as a noun phrase. */
  found: z.string(),
  /** What to do, as a sentence. */
  todo: z.string(),
});

export type FailureCode = (typeof failureCodes)[number];
export type HostFailure = z.output<typeof hostFailureSchema>;

/** One sentence for the reader and what to do. */
export function failureText(failure: HostFailure): string {
  return `Expected ${failure.expected}, found ${failure.found}. ${failure.todo}`;
}
