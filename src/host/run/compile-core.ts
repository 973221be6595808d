import { HostFault } from '../fault.ts';
import { capMemory, MemoryTooLargeError } from '../limits/cap-memory.ts';

/** Compiles one core module of a component, with a maximum for its memory. */
export async function compileCore(
  name: string,
  bytes: Uint8Array<ArrayBuffer> | undefined,
  limitBytes: number,
): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(capMemory(bytes ?? new Uint8Array(), limitBytes));
  } catch (error) {
    if (error instanceof MemoryTooLargeError) throw tooMuchMemory(name, error.wantedBytes, limitBytes);
    throw new HostFault({
      code: 'invalid',
      expected: `valid WebAssembly inside ${name}`,
      found: `"${error instanceof Error ? error.message.slice(0, 200) : String(error)}"`,
      todo: 'The file is damaged, or uses a proposal that this browser lacks: build it again for an older target.',
    });
  }
}

function tooMuchMemory(name: string, wantedBytes: number, limitBytes: number): HostFault {
  return new HostFault({
    code: 'memory',
    expected: `at most ${Math.floor(limitBytes / 2 ** 20)} MiB of memory`,
    found: `that ${name} wants ${Math.round(wantedBytes / 2 ** 20)} MiB before it starts`,
    todo: 'Build it with a smaller initial memory.',
  });
}
