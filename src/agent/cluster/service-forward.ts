import { createServer, type Server, type Socket } from 'node:net';
import type { ClusterApi } from './cluster-api.ts';
import { findTarget, type Target } from './find-target.ts';
import { joinPod } from './pod-tunnel.ts';

const mostConnections = 256;
/** How long a pod that was found ready is taken for it: a burst of clients asks the API server once. */
const foundForMs = 1000;

export interface ServicePort {
  readonly namespace: string;
  readonly service: string;
  readonly port: number;
}

/**
 * A port of loopback that leads to a Service of the cluster. The pod is looked for anew for each connection, so that a
 * pod that was replaced costs the connections that it had, and nothing else.
 */
export class ServiceForward {
  readonly #api: ClusterApi;
  readonly #to: ServicePort;
  readonly #report: (line: string) => void;
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  #found: { readonly atMs: number; readonly target: Promise<Target> } | undefined;
  #lastPod: string | undefined;
  #trouble: string | undefined;

  private constructor(api: ClusterApi, to: ServicePort, report: (line: string) => void) {
    this.#api = api;
    this.#to = to;
    this.#report = report;
    this.#server = createServer({ pauseOnConnect: true }, (socket) => void this.#take(socket));
    this.#server.maxConnections = mostConnections;
  }

  /** @param localPort 0 lets the operating system choose */
  static async listen(
    api: ClusterApi,
    to: ServicePort,
    localPort: number,
    report: (line: string) => void,
  ): Promise<ServiceForward> {
    const forward = new ServiceForward(api, to, report);
    await new Promise<void>((resolve, reject) => {
      forward.#server.once('error', reject);
      forward.#server.listen({ port: localPort, host: '127.0.0.1', exclusive: true }, resolve);
    });
    return forward;
  }

  /** Of loopback. */
  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string')
      throw new Error('expected a TCP port of a server that listens');
    return address.port;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#open) socket.destroy();
    await closed;
  }

  async #take(socket: Socket): Promise<void> {
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
    // Its end is told by 'close'; why it ended is the client's affair.
    socket.on('error', () => socket.destroy());
    try {
      const target = await this.#find();
      if (socket.destroyed) return;
      const { namespace } = this.#to;
      await joinPod(socket, { config: this.#api.config, namespace, target }, (reason) => this.#failed(reason));
      this.#reached(target.pod);
    } catch (error) {
      this.#failed(error instanceof Error ? error.message : String(error));
      socket.destroy();
    }
  }

  #find(): Promise<Target> {
    if (this.#found === undefined || performance.now() - this.#found.atMs > foundForMs) {
      this.#found = { atMs: performance.now(), target: findTarget(this.#api, this.#to) };
    }
    return this.#found.target;
  }

  #reached(pod: string): void {
    if (pod === this.#lastPod) return;
    if (this.#lastPod !== undefined || this.#trouble !== undefined) {
      this.#report(`${this.#to.service}:${this.#to.port} leads to the pod ${pod} now`);
    }
    this.#lastPod = pod;
    this.#trouble = undefined;
  }

  /** The same trouble is said once, however many clients knock. */
  #failed(reason: string): void {
    this.#found = undefined;
    if (reason === this.#trouble) return;
    this.#trouble = reason;
    this.#report(`${this.#to.service}:${this.#to.port} cannot be reached: ${reason}`);
  }
}
