import type { HostFailure } from '../../core/component/failure.ts';
import { HostFault } from '../fault.ts';
import type { MemoryWatch } from '../limits/memory-watch.ts';

/** What went wrong inside a call, in the words of the page. */
export function explain(error: unknown, memory: MemoryWatch): HostFailure {
  const fault = hostFaultIn(error);
  if (fault !== undefined) return fault.failure;
  if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
    return memory.failure() ?? trap(error.message);
  }
  if (error instanceof TypeError) {
    return {
      code: 'arguments',
      expected: 'arguments and results of the types that WIT says',
      found: error.message,
      todo: 'Compare the values with the WIT text of the function.',
    };
  }
  return trap(error instanceof Error ? error.message : String(error));
}

/** Glue may wrap what the host threw. */
function hostFaultIn(error: unknown): HostFault | undefined {
  if (error instanceof HostFault) return error;
  return error instanceof Error && error.cause instanceof HostFault ? error.cause : undefined;
}

function trap(message: string): HostFailure {
  const deep = /call stack/i.test(message);
  return {
    code: 'trap',
    expected: 'the call to return',
    found: deep ? 'endless recursion: the stack is full' : `a trap: "${message.replace(/^wasm trap: /, '')}"`,
    todo: 'The component broke off and nothing else was harmed. Look for a panic, a division by zero or an index out of range.',
  };
}
