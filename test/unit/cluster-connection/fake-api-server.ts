import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect as connectTcp, type Server as TcpServer } from 'node:net';
import { KubeConfig } from '@kubernetes/client-node';
import { WebSocketServer } from 'ws';

/** A pod whose one port is a port of loopback. */
export interface FakePod {
  readonly name: string;
  ready: boolean;
  /** Where its container listens; nothing listens there when missing. */
  readonly listensAt?: number;
}

export function portOf(server: TcpServer): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a server that listens');
  return address.port;
}

/** Speaks as much of an API server as forwarding to a Service asks for; the pods are what the test makes of them. */
export class FakeApiServer {
  pods: FakePod[] = [];
  /** Path to status, for what is not to be found or not allowed. */
  readonly refused = new Map<string, number>();
  /** Path to what a GET of it answers at that moment. */
  readonly lists = new Map<string, () => unknown>();
  /** Path to what a watch of it is told; the second argument is the place from which it wants to know. */
  readonly watches = new Map<string, (response: ServerResponse, from: string) => void>();
  readonly #server: Server;
  readonly #sockets = new WebSocketServer({ noServer: true, handleProtocols: () => 'v4.channel.k8s.io' });

  private constructor() {
    this.#server = createServer((request, response) => {
      const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://fake');
      const watch = searchParams.get('watch') === 'true' ? this.watches.get(path) : undefined;
      if (watch !== undefined) {
        response.writeHead(200, { 'content-type': 'application/json' });
        watch(response, searchParams.get('resourceVersion') ?? '');
        return;
      }
      const found = this.#answer(path);
      const status = this.refused.get(path) ?? (found === undefined ? 404 : 200);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(status === 200 ? found : { kind: 'Status', code: status }));
    });
    this.#server.on('upgrade', (request, socket, head) => {
      const [, name, port] = /\/pods\/([^/]+)\/portforward\?ports=(\d+)$/.exec(request.url ?? '') ?? [];
      const pod = this.pods.find((one) => one.name === name);
      if (pod === undefined) {
        socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (remote) => {
        const ports = Buffer.alloc(2);
        ports.writeUInt16LE(Number(port));
        remote.send(Buffer.concat([Buffer.from([0]), ports]));
        remote.send(Buffer.concat([Buffer.from([1]), ports]));
        if (pod.listensAt === undefined) {
          remote.send(Buffer.concat([Buffer.from([1]), Buffer.from('error forwarding port: connection refused')]));
          remote.close();
          return;
        }
        const container = connectTcp(pod.listensAt, '127.0.0.1');
        container.on('data', (data: Buffer) => remote.send(Buffer.concat([Buffer.from([0]), data])));
        container.on('error', () => remote.close());
        container.on('end', () => remote.close());
        remote.on('message', (data: Buffer) => container.write(data.subarray(1)));
        remote.on('close', () => container.destroy());
      });
    });
  }

  static async start(): Promise<FakeApiServer> {
    const fake = new FakeApiServer();
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get config(): KubeConfig {
    const port = portOf(this.#server);
    const config = new KubeConfig();
    config.loadFromClusterAndUser(
      { name: 'fake', server: `http://127.0.0.1:${port}`, skipTLSVerify: true },
      { name: 'fake' },
    );
    return config;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(path: string): unknown {
    if (path === '/api/v1/namespaces/mailroom/services/nats') {
      return { spec: { selector: { app: 'nats' }, ports: [{ port: 4222, targetPort: 'client' }] } };
    }
    const list = this.lists.get(path);
    if (list !== undefined) return list();
    if (path === '/api/v1/namespaces/mailroom/pods') {
      return {
        items: this.pods.map(({ name, ready }) => ({
          metadata: { name },
          spec: { containers: [{ ports: [{ name: 'client', containerPort: 4222 }] }] },
          status: { conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] },
        })),
      };
    }
    return undefined;
  }
}
