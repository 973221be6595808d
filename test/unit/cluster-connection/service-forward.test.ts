import { createHash, randomBytes } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ClusterApi } from '../../../src/agent/cluster/cluster-api.ts';
import { ServiceForward } from '../../../src/agent/cluster/service-forward.ts';
import { FakeApiServer, portOf } from './fake-api-server.ts';

let api: FakeApiServer;
let forward: ServiceForward;
const said: string[] = [];
const containers: Server[] = [];

/** A program in a pod: says its name, then gives back what it is sent. */
async function container(name: string): Promise<number> {
  const server = createServer((socket: Socket) => {
    socket.on('error', () => socket.destroy());
    socket.write(`${name}\n`);
    socket.pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  containers.push(server);
  return portOf(server);
}

/** What a client hears until the other side ends, or until it has heard `bytes`. */
function hear(send: Buffer, bytes: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const heard: Buffer[] = [];
    const socket = connect(forward.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.on('data', (part: Buffer) => {
      heard.push(part);
      if (heard.reduce((sum, { length }) => sum + length, 0) >= bytes) socket.destroy();
    });
    socket.once('close', () => resolve(Buffer.concat(heard)));
    socket.write(send);
  });
}

beforeEach(async () => {
  said.length = 0;
  api = await FakeApiServer.start();
  const to = { namespace: 'mailroom', service: 'nats', port: 4222 };
  forward = await ServiceForward.listen(new ClusterApi(api.config), to, 0, (line) => said.push(line));
});

afterEach(async () => {
  await forward.close();
  await api.close();
  for (const server of containers.splice(0)) server.close();
});

test('a connection reaches a ready pod, with every byte of a large exchange in order', async () => {
  api.pods = [
    { name: 'nats-old', ready: false, listensAt: await container('old') },
    { name: 'nats-a', ready: true, listensAt: await container('a') },
  ];
  const sent = randomBytes(6 << 20);
  const heard = await hear(sent, sent.length + 2);
  expect(heard.subarray(0, 2).toString()).toBe('a\n');
  const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  expect(digest(heard.subarray(2))).toBe(digest(sent));
  expect(said).toEqual([]);
});

test('a pod that was replaced costs its own connections only; the next one goes to the new pod, and says so', async () => {
  api.pods = [{ name: 'nats-a', ready: true, listensAt: await container('a') }];
  expect((await hear(Buffer.alloc(0), 2)).toString()).toBe('a\n');
  api.pods = [];
  expect((await hear(Buffer.alloc(0), 2)).toString()).toBe('');
  await vi.waitFor(() => expect(said.join()).toContain('nats:4222 cannot be reached'));
  api.pods = [{ name: 'nats-b', ready: true, listensAt: await container('b') }];
  await vi.waitFor(async () => expect((await hear(Buffer.alloc(0), 2)).toString()).toBe('b\n'));
  expect(said.at(-1)).toBe('nats:4222 leads to the pod nats-b now');
});

test('while nothing is ready a client is let go, and the reason is said once', async () => {
  api.pods = [{ name: 'nats-a', ready: false }];
  for (let knock = 0; knock < 3; knock += 1) expect((await hear(Buffer.alloc(0), 1)).length).toBe(0);
  expect(said).toEqual(['nats:4222 cannot be reached: none of the 1 pods behind the Service nats is ready']);
});

test('a container that does not listen is told from one that does', async () => {
  api.pods = [{ name: 'nats-a', ready: true }];
  expect((await hear(Buffer.alloc(0), 1)).length).toBe(0);
  expect(said).toEqual(['nats:4222 cannot be reached: error forwarding port: connection refused']);
});
