import { expect, test } from 'vitest';
import type { BoardEvent, DeadEvent, FiguresEvent, TriagedEvent } from '../../../src/core/board/event.ts';
import { curveColumns, reachS } from '../../../src/page/board/board-curve-data.ts';
import { boardAfter, emptyBoard, historyMs, type BoardState } from '../../../src/page/board/board-state.ts';

const figures = (atMs: number, received: number, triaged: number, rest: Partial<FiguresEvent> = {}): FiguresEvent => ({
  kind: 'figures',
  atMs,
  waiting: received - triaged,
  inWork: 0,
  pulls: 0,
  redelivered: 0,
  received,
  triaged,
  dead: 0,
  teams: {},
  ...rest,
});
const triaged = (mail: string): TriagedEvent => ({
  kind: 'triaged',
  atMs: 0,
  mail,
  team: 'it',
  level: 'low',
  score: 1,
});
const dead = (mail: string, reason = 'empty'): DeadEvent => ({
  kind: 'dead',
  atMs: 0,
  mail,
  reason,
  deliveries: 5,
  bytes: 2,
  begins: '{}',
});
const after = (...events: BoardEvent[]): BoardState => events.reduce(boardAfter, emptyBoard);

test('rates are averages over some seconds, and unknown at first', () => {
  const state = after(...[0, 1, 2, 3, 4, 5].map((s) => figures(s * 1000, 100 + s * 20, 100 + s * 5)));
  expect(state.samples[0]).toMatchObject({ inPerS: null, outPerS: null, depth: 0 });
  expect(state.samples.at(-1)).toMatchObject({ inPerS: 20, outPerS: 5, depth: 75 });
});

test('a day of looks takes no more room than five minutes of them', () => {
  let state = emptyBoard;
  for (let second = 0; second < 2000; second += 1) state = boardAfter(state, figures(second * 1000, second, second));
  expect(state.samples).toHaveLength(historyMs / 1000 + 1);
  for (let index = 0; index < 200; index += 1) {
    state = boardAfter(boardAfter(state, triaged(`m-${index}`)), dead(`d-${index}`));
  }
  expect([state.verdicts.length, state.deadLetters.length]).toEqual([8, 50]);
  expect(state.verdicts[0]?.mail).toBe('m-199');
});

test('a mail that is told twice stands once', () => {
  const state = after(dead('a', 'first'), dead('b'), dead('a', 'again'), triaged('x'), triaged('x'));
  expect(state.deadLetters.map(({ mail, reason }) => [mail, reason])).toEqual([
    ['a', 'again'],
    ['b', 'empty'],
  ]);
  expect(state.verdicts).toHaveLength(1);
});

test('other streams begin with an empty board', () => {
  const state = after(figures(0, 500, 500), dead('a'), figures(1000, 3, 2));
  expect(state).toMatchObject({ deadLetters: [], samples: [{ depth: 1, inPerS: null }] });
});

test('a pause of the broker is a gap in the curve, and the curve reaches back whole minutes', () => {
  const { samples } = after(figures(0, 0, 0), figures(1000, 4, 0), figures(20_000, 5, 5), figures(61_000, 9, 5));
  expect(reachS(samples)).toBe(120);
  expect(curveColumns(samples, ['depth'])).toEqual([
    [-61, -60, -59.999, -41, -40.999, 0],
    [0, 4, null, 0, null, 4],
  ]);
});
