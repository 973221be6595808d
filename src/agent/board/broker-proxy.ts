import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer, type RawData } from 'ws';
import { brokerPath } from '../../core/board/site-facts.ts';
import { leftSystem } from './system-facts.ts';

export interface BrokerProxyOptions {
  /** Says where `mailroom system up` leaves its state. */
  readonly env: NodeJS.ProcessEnv;
  /** True for the Host header of an address that only this machine reaches. */
  readonly isOurHost: (host: string) => boolean;
}

/** Takes an upgrade request of the site's server when it is for the broker; false when it is for nobody here. */
export interface BrokerProxy {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  /** Ends every connection. */
  readonly close: () => void;
}

const mostConnections = 16;
/** A board asks short questions; its longest message is its CONNECT. */
const mostQuestionBytes = 16 << 10;
/** The broker may put several messages into a frame. */
const mostAnswerBytes = 8 << 20;
/** Waiting for a slow browser; more than this stops the reading from the broker. */
const mostWaitingBytes = 1 << 20;
/** The broker pings within two minutes, and the page asks every second; a longer silence is a page that is gone. */
const idleMs = 150_000;
const connectMs = 5_000;

/**
 * Lets a page of this site reach the broker's WebSocket listener under the site's own origin, so that the page's
 * policy may stay strict. Only pages of this very site are let in: a browser says where a page comes from. The broker
 * takes whoever comes this way for its user `board`, who may read and change nothing.
 */
export function brokerProxy({ env, isOurHost }: BrokerProxyOptions): BrokerProxy {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: mostQuestionBytes,
    perMessageDeflate: false,
    clientTracking: true,
  });
  /** Those that are being opened count too. */
  let connections = 0;
  const open = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const state = await leftSystem(env);
    if (socket.destroyed) return;
    if (state === undefined) return refuse(socket, '503 Service Unavailable', 'No system runs here.');
    if (connections >= mostConnections) {
      return refuse(socket, '503 Service Unavailable', `Expected at most ${mostConnections} boards, found one more.`);
    }
    connections += 1;
    const broker = new WebSocket(`ws://127.0.0.1:${state.ports.websocket}`, {
      handshakeTimeout: connectMs,
      maxPayload: mostAnswerBytes,
      perMessageDeflate: false,
    });
    broker.once('close', () => {
      connections -= 1;
    });
    // The page gets its answer when the broker has given one: a page that is let in and then hears nothing waits long.
    const onError = () => refuse(socket, '502 Bad Gateway', 'The broker does not answer.');
    broker.once('error', onError);
    broker.once('open', () => {
      if (socket.destroyed) {
        broker.terminate();
        return;
      }
      broker.off('error', onError);
      let joined = false;
      server.handleUpgrade(request, socket, head, (page) => {
        joined = true;
        join(page, broker);
      });
      // A request that is no proper upgrade has been refused by now.
      if (!joined) {
        broker.on('error', () => undefined);
        broker.terminate();
      }
    });
  };
  return {
    upgrade(request, socket, head) {
      if (new URL(request.url ?? '/', 'http://site.invalid').pathname !== brokerPath) return false;
      socket.on('error', () => socket.destroy());
      const { host = '', origin = '' } = request.headers;
      if (!isOurHost(host) || origin !== `http://${host}`) {
        refuse(socket, '403 Forbidden', 'Expected a page of this site.');
        return true;
      }
      void open(request, socket, head);
      return true;
    },
    close: () => {
      for (const page of server.clients) page.terminate();
      server.close();
    },
  };
}

function join(page: WebSocket, broker: WebSocket): void {
  const end = () => {
    page.terminate();
    broker.terminate();
  };
  const idle = setTimeout(end, idleMs);
  pass(page, broker, idle);
  pass(broker, page, idle);
  for (const side of [page, broker]) {
    side.on('close', () => {
      clearTimeout(idle);
      // The other side is told, and has to be quick about it.
      page.close();
      broker.close();
    });
    side.on('error', end);
  }
}

/** Passes messages on, and reads no further while the other side is slow, so that memory is bounded. */
function pass(from: WebSocket, to: WebSocket, idle: NodeJS.Timeout): void {
  from.on('message', (data: RawData, isBinary: boolean) => {
    idle.refresh();
    if (to.readyState !== WebSocket.OPEN) return;
    to.send(data, { binary: isBinary }, () => {
      if (from.isPaused && to.bufferedAmount < mostWaitingBytes) from.resume();
    });
    if (to.bufferedAmount >= mostWaitingBytes) from.pause();
  });
}

function refuse(socket: Duplex, status: string, because: string): void {
  if (socket.destroyed || socket.writableEnded) return;
  const text = `${because}\n`;
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
  );
}
