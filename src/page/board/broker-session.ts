import type { NatsConnection } from '@nats-io/nats-core';
import { isRefusal } from '../../core/board/broker-answers.ts';
import { BrokerReader } from '../../core/board/broker-reader.ts';
import type { BoardEvent } from '../../core/board/event.ts';
import type { BoardNames } from '../../core/board/names.ts';
import { pause } from './pause.ts';

export interface SessionOptions {
  /** Of the broker's WebSocket, "ws://…". */
  readonly address: string;
  readonly names: BoardNames;
  readonly signal: AbortSignal;
  readonly take: (event: BoardEvent) => void;
  /** After each look: what the broker refused to tell, in its words, or null. */
  readonly onAnswer: (trouble: string | null) => void;
}

/** The broker sends new messages twice in a look. */
const turnMs = 500;
/** Messages of each subject in a turn; the figures count all others. */
const mostPerTurn = 24;
const answerMs = 4000;
const connectMs = 5000;
const closeMs = 1000;
/** Looks without an answer, one after the other, until the connection counts as lost. */
const mostSilent = 2;

/** Connects, and reads until the connection is lost or the signal says stop. True when the broker ever answered. */
export async function readBroker(options: SessionOptions): Promise<boolean> {
  const connecting = connect(options);
  const connection = await within(2 * connectMs, connecting, options.signal);
  if (connection === undefined) {
    // One that comes too late is not wanted any more.
    void connecting.then((late) => late?.close());
    return false;
  }
  try {
    return await read(connection, options);
  } finally {
    await within(closeMs, connection.close(), options.signal).catch(() => undefined);
  }
}

/** The client's own limit does not hold when a connection is closed before the broker has said hello. */
function within<T>(ms: number, work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return Promise.race([work, pause(ms, signal).then(() => undefined)]);
}

/** The client is loaded when there is a broker to talk to: a page with a recording does not need it. */
async function connect({ address, names }: SessionOptions): Promise<NatsConnection | undefined> {
  try {
    const { wsconnect } = await import('@nats-io/nats-core');
    return await wsconnect({
      servers: address,
      inboxPrefix: names.inbox,
      reconnect: false,
      ignoreClusterUpdates: true,
      timeout: connectMs,
    });
  } catch {
    return undefined;
  }
}

async function read(connection: NatsConnection, options: SessionOptions): Promise<boolean> {
  const { names, take, signal, onAnswer } = options;
  const lost = new AbortController();
  void connection.closed().then(() => lost.abort());
  const over = AbortSignal.any([signal, lost.signal]);
  const text = new TextDecoder();
  const reader = new BrokerReader(connection, {
    names,
    take: (event) => {
      if (!signal.aborted) take(event);
    },
    nowMs: () => Date.now(),
    mostPerTurn,
    answerMs,
    decodeBase64: (encoded) => Uint8Array.from(atob(encoded), (character) => character.codePointAt(0) ?? 0),
    decodeText: (bytes) => text.decode(bytes),
  });
  let answered = false;
  let silent = 0;
  for (let turn = 0; !over.aborted && silent < mostSilent; turn += 1) {
    try {
      if (turn % 2 === 0) await reader.look();
      if (!answered) await reader.lookBack();
      reader.renew();
      answered = true;
      silent = 0;
      if (turn % 2 === 0) onAnswer(null);
    } catch (error) {
      if (over.aborted) break;
      // A broker that refuses is there: the streams may not be made yet.
      if (isRefusal(error)) onAnswer(error.message);
      else silent += 1;
    }
    await pause(turnMs, over);
  }
  return answered;
}
