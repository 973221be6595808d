import { rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { wsconnect } from '@nats-io/nats-core';
import { BrokerReader } from '../../core/board/broker-reader.ts';
import type { BoardEvent } from '../../core/board/event.ts';
import { boardNames } from '../../core/board/names.ts';
import type { RecordingHeader } from '../../core/board/recording.ts';
import type { SystemState } from '../../core/system/state.ts';
import type { Wiring } from '../../core/system/wiring.ts';

export interface RecordOptions {
  readonly file: string;
  readonly seconds: number;
  /** One sentence for the header: what was sent, what was slowed down. */
  readonly what: string;
  readonly state: SystemState;
  readonly wiring: Wiring;
  /** Ends the recording early; what was heard until then is kept. */
  readonly signal: AbortSignal;
}

export interface Recorded {
  readonly events: number;
  readonly bytes: number;
}

/** Mails of each subject that are told in half a second: enough for envelopes, few enough for a file in git. */
const mostPerTurn = 5;
const turnMs = 500;
const answerMs = 5_000;
const mostBytes = 1 << 20;

/**
 * Writes what the board sees of a running system as JSON lines: a header, then events with milliseconds since the
 * first look. It reads as the board does, as the broker's user without a password.
 *
 * @throws {Error} when the broker does not answer, or when the file would be larger than a megabyte
 */
export async function recordBoard(options: RecordOptions): Promise<Recorded> {
  const { file, seconds, state, wiring, signal } = options;
  const names = boardNames(wiring);
  const connection = await wsconnect({
    servers: `ws://127.0.0.1:${state.ports.websocket}`,
    inboxPrefix: names.inbox,
    reconnect: false,
    timeout: answerMs,
  });
  const lines: string[] = [];
  let bytes = 0;
  const startMs = performance.now();
  const nowMs = () => Math.round(performance.now() - startMs);
  const reader = new BrokerReader(connection, {
    names,
    take: (event: BoardEvent) => {
      const line = JSON.stringify(event);
      bytes += Buffer.byteLength(line) + 1;
      lines.push(line);
    },
    nowMs,
    mostPerTurn,
    answerMs,
    decodeBase64: (text) => Buffer.from(text, 'base64'),
    decodeText: (data) => Buffer.from(data).toString('utf8'),
  });
  try {
    for (let turn = 0; turn * turnMs <= seconds * 1000 && !signal.aborted; turn += 1) {
      reader.renew();
      if (turn % 2 === 0) await reader.look();
      if (bytes > mostBytes) throw new Error(`expected at most ${mostBytes} bytes, found more: record fewer seconds`);
      await pause(Math.max(0, (turn + 1) * turnMs - nowMs()), undefined, { signal }).catch(() => undefined);
    }
  } finally {
    await connection.close();
  }
  await writeWhole(file, `${[JSON.stringify(headerOf(options, nowMs() / 1000)), ...lines].join('\n')}\n`);
  return { events: lines.length, bytes };
}

function headerOf({ what, state }: RecordOptions, seconds: number): RecordingHeader {
  return {
    kind: 'recording',
    version: 1,
    recordedAt: new Date().toISOString(),
    seconds: Math.round(seconds),
    host: state.host,
    workers: state.cluster?.workers ?? state.workers.length,
    versions: state.versions,
    what,
  };
}

/** The file is either complete or as it was. */
async function writeWhole(file: string, text: string): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await writeFile(partial, text);
    await rename(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
}
