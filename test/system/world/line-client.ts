import { connect, type Socket } from 'node:net';
import { until } from '../../../src/agent/system/until.ts';

/** A client that says what it is told to, whether that makes sense or not. */
export class LineClient implements AsyncDisposable {
  readonly #socket: Socket;
  readonly #closed: Promise<void>;
  #said = '';

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes: Buffer) => (this.#said += bytes.toString('latin1')));
    this.#closed = new Promise((resolve) => socket.once('close', () => resolve()));
    // Whoever is cut off in the middle of a word hears ECONNRESET; what it heard before still counts.
    socket.on('error', () => undefined);
  }

  static connect(port: number): Promise<LineClient> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('error', reject);
      socket.once('connect', () => resolve(new LineClient(socket)));
    });
  }

  send(words: string): void {
    if (this.#socket.writable) this.#socket.write(words);
  }

  /** Waits for words from the other side. */
  async heard(pattern: RegExp): Promise<void> {
    await until(`words like ${pattern.source}`, 10_000, () => pattern.test(this.#said) || undefined, 10);
  }

  /** All lines that it heard, once the other side has closed. */
  async ended(): Promise<string[]> {
    await this.#closed;
    return this.#said.split('\r\n').slice(0, -1);
  }

  /** Hangs up. */
  leave(): Promise<void> {
    this.#socket.destroy();
    return this.#closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.leave();
  }
}
