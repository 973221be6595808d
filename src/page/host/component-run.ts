import type { ComponentFacts } from '../../core/component/facts.ts';

/** What a call gave: `ok: false` carries the component's own `err` value, which is an answer, not a failure. */
export interface CallResult {
  readonly ok: boolean;
  readonly value: unknown;
  /** The bare call in the worker, in milliseconds. */
  readonly tookMs: number;
}

/** A loaded component in its own worker, ready to be called. */
export interface ComponentRun {
  readonly facts: ComponentFacts;
  /** Of the other components of a linked run. */
  readonly partFacts: readonly ComponentFacts[];
  /** From the click to an instance, in milliseconds, in the worker. */
  readonly loadMs: number;

  /**
   * Calls an exported function by its WIT names, such as `call('mailroom:triage/triage', 'triage', [mail])`.
   * Records have camelCase fields, variants are `{ tag, val }`, `u64` is a bigint, a resource is a
   * `ResourceHandle`. Rejects with a HostError when there is no answer: trap, time, memory, no such function.
   * After a trap or a limit the run is over.
   */
  call(interfaceName: string, functionName: string, args?: readonly unknown[]): Promise<CallResult>;

  /** Runs a command component (`wasi:cli/run`) and gives its exit code. */
  runCommand(): Promise<number>;

  /** Ends the run at once, even in an endless loop; open calls reject with the code "stopped". */
  stop(): void;
}
