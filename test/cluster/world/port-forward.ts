import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../../../src/agent/system/until.ts';
import { kubectlCommand } from './cluster.ts';

/** kubectl waits itself for a pod that runs; on a node that has just come back that takes a while. */
const openMs = 180_000;
const againMs = 300;
/** kubectl takes connections also when its own to a node that was killed leads nowhere, and does not notice for long. */
const lookEveryMs = 2_000;
const silentMs = 5_000;

/** Whether nothing at all comes back. Brokers and SMTP servers speak first; a web server answers the line. */
async function isSilent(port: number): Promise<boolean> {
  const socket = connect({ port, host: '127.0.0.1' });
  try {
    return await new Promise((resolve) => {
      socket.setTimeout(silentMs, () => resolve(true));
      for (const event of ['data', 'error', 'close']) socket.once(event, () => resolve(false));
      socket.write('GET / HTTP/1.0\r\n\r\n');
    });
  } finally {
    socket.destroy();
  }
}

/**
 * A port of loopback that leads to a port of something in the namespace mailroom. The port stays the same when the pod
 * behind it, or the whole node, goes and comes back: whoever uses it has to connect again, and nothing else.
 */
export class PortForward implements AsyncDisposable {
  readonly #target: string;
  readonly #remotePort: number;
  readonly #supervised: Promise<void>;
  #child: ChildProcess | undefined;
  #localPort = 0;
  #said = '';
  #closed = false;

  private constructor(target: string, remotePort: number) {
    this.#target = target;
    this.#remotePort = remotePort;
    this.#supervised = this.#supervise();
  }

  /** @param target such as "service/nats" or "pod/name" */
  static async open(target: string, remotePort: number): Promise<PortForward> {
    const forward = new PortForward(target, remotePort);
    try {
      await until(`a port that leads to ${target}:${remotePort}`, openMs, () => {
        if (forward.#localPort === 0) throw new Error(forward.#said);
        return true;
      });
      return forward;
    } catch (error) {
      await forward.close();
      throw error;
    }
  }

  get port(): number {
    return this.#localPort;
  }

  /** Starts kubectl again whenever it ends: it does when the pod that it found is gone. */
  async #supervise(): Promise<void> {
    while (!this.#closed) {
      await this.#forwardOnce();
      if (!this.#closed) await pause(againMs);
    }
  }

  async #forwardOnce(): Promise<void> {
    const local = this.#localPort === 0 ? '' : String(this.#localPort);
    const ports = [this.#target, `${local}:${this.#remotePort}`];
    const [program, ...args] = kubectlCommand(['-n', 'mailroom', 'port-forward', '--address', '127.0.0.1', ...ports]);
    const child = spawn(program ?? '', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    this.#said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        // Each broken connection is a line: the last ones are enough.
        this.#said = (this.#said + text).slice(-2_000);
        const found = /127\.0\.0\.1:(\d+) ->/.exec(this.#said)?.[1];
        if (found !== undefined) this.#localPort = Number(found);
      });
    }
    const looking = new AbortController();
    const looked = this.#endWhenSilent(child, looking.signal);
    await once(child, 'close');
    looking.abort();
    await looked;
  }

  /** Ends kubectl when a connection through it is neither answered nor closed; what ends is started again. */
  async #endWhenSilent(child: ChildProcess, over: AbortSignal): Promise<void> {
    while (!over.aborted) {
      await pause(lookEveryMs, undefined, { signal: over }).catch(() => undefined);
      if (!over.aborted && this.#localPort !== 0 && (await isSilent(this.#localPort))) child.kill();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#child?.kill();
    await this.#supervised;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
