import type { BoardEvent, DeadEvent, FiguresEvent, TriagedEvent } from '../../core/board/event.ts';

/** One look at the broker, for the curves and the table. */
export interface BoardSample {
  readonly atMs: number;
  /** Mails without a verdict: waiting and in work. */
  readonly depth: number;
  /** Since the streams were made. */
  readonly received: number;
  readonly triaged: number;
  /** Mails in and verdicts out in a second, on average since a few looks ago; null while that is not known. */
  readonly inPerS: number | null;
  readonly outPerS: number | null;
}

/** All that the board shows. Every list has a limit, so that a day of mail takes no more memory than a minute. */
export interface BoardState {
  readonly figures: FiguresEvent | null;
  /** From the oldest on, at most `historyMs` of them. */
  readonly samples: readonly BoardSample[];
  /** From the newest on. */
  readonly verdicts: readonly TriagedEvent[];
  /** From the newest on, each mail once. */
  readonly deadLetters: readonly DeadEvent[];
}

/** What the curves reach back. */
export const historyMs = 300_000;
/** Rates are averages over this: shorter ones jump, longer ones are late. */
const rateMs = 4_500;
const mostSamples = 700;
const mostVerdicts = 8;
const mostDeadLetters = 50;

export const emptyBoard: BoardState = {
  figures: null,
  samples: [],
  verdicts: [],
  deadLetters: [],
};

/** The board after an event. */
export function boardAfter(state: BoardState, event: BoardEvent): BoardState {
  switch (event.kind) {
    case 'figures':
      return afterFigures(state, event);
    case 'triaged':
      return { ...state, verdicts: [event, ...without(state.verdicts, event.mail)].slice(0, mostVerdicts) };
    case 'dead':
      return { ...state, deadLetters: [event, ...without(state.deadLetters, event.mail)].slice(0, mostDeadLetters) };
  }
}

function afterFigures(state: BoardState, figures: FiguresEvent): BoardState {
  const { atMs, received, triaged } = figures;
  const last = state.samples.at(-1);
  // Fewer mails than before, or an earlier time: this is another system, and the past of the last one is not its own.
  const anew = last !== undefined && (received < last.received || atMs < last.atMs);
  const before = anew ? emptyBoard : state;
  const since = before.samples.findLast((sample) => sample.atMs <= atMs - rateMs) ?? before.samples[0];
  const perSecond = (now: number, then: number | undefined) =>
    since === undefined || then === undefined || atMs <= since.atMs
      ? null
      : (Math.max(0, now - then) * 1000) / (atMs - since.atMs);
  const sample: BoardSample = {
    atMs,
    depth: figures.waiting + figures.inWork,
    received,
    triaged,
    inPerS: perSecond(received, since?.received),
    outPerS: perSecond(triaged, since?.triaged),
  };
  const kept = before.samples.filter((old) => old.atMs >= atMs - historyMs);
  return { ...before, figures, samples: [...kept, sample].slice(-mostSamples) };
}

function without<E extends { readonly mail: string }>(events: readonly E[], mail: string): readonly E[] {
  return events.filter((event) => event.mail !== mail);
}
