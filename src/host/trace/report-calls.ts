import type { FunctionFacts } from '../../core/component/facts.ts';
import { HostFault } from '../fault.ts';
import { isDenied } from '../wasi/denied.ts';
import { ExitSignal } from '../wasi/exit.ts';
import type { TraceRecorder } from './recorder.ts';
import { isResource, shorten } from './shorten.ts';

export interface Reported {
  readonly recorder: TraceRecorder;
  /** The component that calls. */
  readonly from: string;
  readonly interfaceName: string;
  readonly called: FunctionFacts;
}

/** A function that does what `apply` does and reports each call, also one that fails or takes its time. */
export function reportCalls(
  { recorder, from, interfaceName, called }: Reported,
  apply: (self: unknown, args: unknown[]) => unknown,
  refusal: boolean,
): (this: unknown, ...args: unknown[]) => unknown {
  return function reported(this: unknown, ...args) {
    const { atMs, depth } = recorder.enter();
    const common = { from, interface: interfaceName, function: called.name, args: shownArgs(called.name, args) };
    const returned = (value: unknown) => {
      recorder.leave({ ...common, result: shownResult(called.type, value), atMs, depth, denied: refusal });
      return value;
    };
    const failed = (error: unknown): never => {
      const denied = refusal || isDenied(error) || (error instanceof HostFault && error.failure.code === 'denied');
      recorder.leave({ ...common, result: shownError(error), atMs, depth, denied });
      throw error;
    };
    try {
      const result = apply(this, args);
      return result instanceof Promise ? result.then(returned, failed) : returned(result);
    } catch (error) {
      return failed(error);
    }
  };
}

/** The first argument of a method is the resource itself. */
function shownArgs(name: string, args: unknown[]): string {
  const resource = /^\[method\]([^.]+)\./.exec(name)?.[1];
  if (resource === undefined) return shorten(args);
  return args.length === 0 ? `<${resource}>` : `<${resource}>, ${shorten(args)}`;
}

function shownResult(type: string, value: unknown): string {
  const result = / -> (.+)$/.exec(type)?.[1];
  if (result === undefined) return '';
  return isResource(value) ? `<${result}>` : shorten([value]);
}

/** A WIT error value is thrown as it is, or as an error with a payload by another component's glue. */
function shownError(error: unknown): string {
  if (error instanceof ExitSignal) return error.message;
  if (error instanceof HostFault) return `trap: ${error.failure.found}`;
  if (error instanceof Error && 'payload' in error) return `err(${shorten([error.payload])})`;
  return error instanceof Error ? `trap: ${error.message.slice(0, 80)}` : `err(${shorten([error])})`;
}
