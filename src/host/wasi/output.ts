import type { HostFailure } from '../../core/component/failure.ts';
import { HostFault } from '../fault.ts';

export type StreamName = 'stdout' | 'stderr';

/** Where output goes, and how a run ends that writes too much. */
export interface OutputPort {
  readonly write: (stream: StreamName, text: string) => void;
  readonly end: (failure: HostFailure) => void;
}

/** Both output streams of a run, decoded while they are written and bounded together. */
export class Output {
  readonly #port: OutputPort;
  readonly #limitBytes: number;
  readonly #decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  #bytes = 0;

  constructor(limitBytes: number, port: OutputPort) {
    this.#limitBytes = limitBytes;
    this.#port = port;
  }

  write(stream: StreamName, bytes: Uint8Array): void {
    const room = this.#limitBytes - this.#bytes;
    this.#bytes += bytes.length;
    const text = this.#decoders[stream].decode(bytes.subarray(0, Math.max(0, room)), { stream: true });
    if (text !== '') this.#port.write(stream, text);
    if (this.#bytes > this.#limitBytes) this.#end();
  }

  #end(): never {
    const failure: HostFailure = {
      code: 'output',
      expected: `at most ${(this.#limitBytes / 1024).toFixed(0)} KiB of output`,
      found: 'more',
      todo: 'The run was ended; what came before is shown. Print less, or look for the loop that does not end.',
    };
    // The component may catch what is thrown through it, so the page hears of it first.
    this.#port.end(failure);
    throw new HostFault(failure);
  }
}
