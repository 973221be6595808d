import { leftSystem } from '../../agent/board/system-facts.ts';
import { readWiring } from '../../agent/read-wiring.ts';
import { CommandError } from '../command-error.ts';
import { stopSignal } from '../stop-signal.ts';

export interface RecordCommandOptions {
  readonly seconds: number;
  readonly what: string;
}

/** Writes what the board sees until the seconds are over; Ctrl-C ends it early and keeps what was seen. */
export async function record(file: string, { seconds, what }: RecordCommandOptions): Promise<void> {
  const state = await leftSystem(process.env);
  if (state === undefined) {
    throw new CommandError('Expected a running system, found none. Start one: npm run mailroom -- system up.');
  }
  const stopped = new AbortController();
  void stopSignal().then(() => stopped.abort());
  // The NATS client is loaded when it is needed, so that other commands start without it.
  const { recordBoard } = await import('../../agent/board/record-board.ts');
  const wiring = await readWiring();
  const { events, bytes } = await recordBoard({ file, seconds, what, state, wiring, signal: stopped.signal });
  console.error(`mailroom: wrote ${events} events, ${bytes} bytes, to ${file}`);
}
