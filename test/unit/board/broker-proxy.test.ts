import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { brokerProxy, type BrokerProxy } from '../../../src/agent/board/broker-proxy.ts';
import { systemFacts } from '../../../src/agent/board/system-facts.ts';
import { isLoopbackHost } from '../../../src/site/serve/loopback.ts';
import { listen, type Listening } from '../../../src/site/serve/listen.ts';

let stateFolder: string;
let proxy: BrokerProxy;
let site: Listening;
let broker: WebSocketServer;

/** A broker that repeats what it hears. */
async function startBroker(): Promise<number> {
  broker = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  broker.on('connection', (socket) => socket.on('message', (data) => socket.send(data)));
  await new Promise((resolve) => broker.once('listening', resolve));
  const address = broker.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const leaveState = (websocket: number) =>
  writeFile(
    join(stateFolder, 'system.json'),
    JSON.stringify({
      version: 1,
      host: 'wasmtime',
      ports: { nats: 1, monitor: 2, websocket, smtp: 3, http: 4 },
      passwords: { operator: 'secret' },
      broker: { pid: 10, startedAt: 'x' },
      gateway: { pid: 11, startedAt: 'x' },
      workers: [{ pid: 12, startedAt: 'x' }],
      versions: { 'nats-server': '2.12.8' },
      startedAt: '2026-11-23T20:00:00.000Z',
    }),
    { mode: 0o600 },
  );

beforeEach(async () => {
  stateFolder = await mkdtemp(join(tmpdir(), 'mailroom-state-'));
  proxy = brokerProxy({ env: { MAILROOM_STATE_DIR: stateFolder }, isOurHost: isLoopbackHost });
  site = await listen(new Hono(), '127.0.0.1', 0, proxy.upgrade);
});
afterEach(async () => {
  proxy.close();
  await site.close();
  broker?.close();
  for (const client of broker?.clients ?? []) client.terminate();
  await rm(stateFolder, { recursive: true });
});

/** Opens the WebSocket as a page of `origin`, and gives it open, or the status that refused it. */
function open(path = '/system/nats', origin = site.url.slice(0, -1), host?: string): Promise<WebSocket | number> {
  const socket = new WebSocket(new URL(path, site.url), { origin, headers: host === undefined ? {} : { host } });
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket));
    socket.once('unexpected-response', (_request, answer) => resolve(answer.statusCode ?? 0));
    socket.once('error', reject);
  });
}

async function opened(): Promise<WebSocket> {
  const socket = await open();
  if (typeof socket === 'number') throw new Error(`expected an open WebSocket, found status ${socket}`);
  return socket;
}

test('a page of the site talks with the broker', async () => {
  await leaveState(await startBroker());
  const socket = await opened();
  const answer = new Promise((resolve) => socket.once('message', resolve));
  socket.send('PING\r\n');
  expect(await answer).toEqual(Buffer.from('PING\r\n'));
  socket.terminate();
});

test('without a system the answer is 503, and another path is 404', async () => {
  expect(await open()).toBe(503);
  expect(await open('/system/other')).toBe(404);
});

test('a broker that does not answer is said at once, before the page is let in', async () => {
  await leaveState(await startBroker());
  await new Promise((resolve) => broker.close(resolve));
  expect(await open()).toBe(502);
});

test('a page of another site, or a name that only points here, is refused', async () => {
  await leaveState(await startBroker());
  expect(await open('/system/nats', 'http://elsewhere.example')).toBe(403);
  expect(await open('/system/nats', 'http://elsewhere.example', 'elsewhere.example')).toBe(403);
  expect(await open('/system/nats', 'http://127.0.0.1:1')).toBe(403);
  expect(await open('/system/nats', '')).toBe(403);
});

test('a message that is larger than any question ends the connection', async () => {
  await leaveState(await startBroker());
  const socket = await opened();
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  socket.send('x'.repeat(20_000));
  expect(await closed).toBe(1009);
});

test('one board more than allowed is refused', async () => {
  await leaveState(await startBroker());
  const sockets = await Promise.all(Array.from({ length: 16 }, opened));
  expect(await open()).toBe(503);
  for (const socket of sockets) socket.terminate();
});

test('when the broker is gone the page hears it', async () => {
  const port = await startBroker();
  await leaveState(port);
  const socket = await opened();
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  socket.send('PING\r\n');
  await new Promise((resolve) => socket.once('message', resolve));
  for (const client of broker.clients) client.terminate();
  expect(await closed).toBe(1005);
});

test('the facts for the page have no password and no port', async () => {
  expect(await systemFacts({ MAILROOM_STATE_DIR: stateFolder })).toEqual({ version: 1, system: false });
  await leaveState(1234);
  expect(await systemFacts({ MAILROOM_STATE_DIR: stateFolder })).toEqual({
    version: 1,
    system: true,
    startedAt: '2026-11-23T20:00:00.000Z',
    host: 'wasmtime',
    workers: 1,
    versions: { 'nats-server': '2.12.8' },
  });
  await writeFile(join(stateFolder, 'system.json'), '{"half');
  expect(await systemFacts({ MAILROOM_STATE_DIR: stateFolder })).toEqual({ version: 1, system: false });
});
