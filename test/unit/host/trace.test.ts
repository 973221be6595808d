import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '../../../src/core/component/trace.ts';
import { TraceRecorder } from '../../../src/host/trace/recorder.ts';
import { reportCalls } from '../../../src/host/trace/report-calls.ts';
import { shorten } from '../../../src/host/trace/shorten.ts';
import { refuseByError, refuseByTrap } from '../../../src/host/wasi/refusals.ts';

function recorded(limit: number, act: (recorder: TraceRecorder) => void) {
  const events: TraceEvent[] = [];
  let dropped = 0;
  const recorder = new TraceRecorder(limit, (more, lost) => {
    events.push(...more);
    dropped = lost;
  });
  act(recorder);
  recorder.flush();
  return { events, dropped };
}

describe('a value in a trace', () => {
  it.each([
    [[1, 2n, true], '1, 2, true'],
    [['short'], '"short"'],
    [['x'.repeat(100)], `"${'x'.repeat(40)}…" (100)`],
    [[{ id: 'a', body: { deep: { deeper: { deepest: 1 } } } }], '{ id: "a", body: { deep: {…} } }'],
    [[[1, 2, 3, 4, 5, 6]], '[1, 2, 3, 4, … 6 in all]'],
    [[new Uint8Array(3)], '[3 bytes]'],
    [[undefined], 'none'],
    [[new Map()], '<resource>'],
  ])('%o is shown as %s', (values, text) => {
    expect(shorten(values)).toBe(text);
  });

  it('is never long', () => {
    expect(shorten(Array.from({ length: 50 }, () => 'y'.repeat(50))).length).toBeLessThan(170);
  });
});

describe('a traced call', () => {
  const as = (recorder: TraceRecorder, name: string, type: string) => ({
    recorder,
    from: 'triage',
    interfaceName: 'mailroom:triage/existing-issue',
    called: { name, type },
  });

  it('shows a method, its resource and what it gave', () => {
    const { events } = recorded(10, (recorder) => {
      reportCalls(
        as(recorder, '[method]index.find', 'func(mail: mail) -> option<match>'),
        () => undefined,
        false,
      )({ id: 'm' });
    });
    expect(events).toMatchObject([{ args: '<index>, { id: "m" }', result: 'none', denied: false, depth: 0 }]);
  });

  it('shows calls inside a call one deeper', () => {
    const { events } = recorded(10, (recorder) => {
      const inner = reportCalls(as(recorder, 'inner', 'func()'), () => undefined, false);
      reportCalls(as(recorder, 'outer', 'func()'), () => inner(), false)();
    });
    expect(events.map((event) => [event.function, event.depth])).toEqual([
      ['inner', 1],
      ['outer', 0],
    ]);
  });

  it.each([
    { refuse: refuseByError({ tag: 'HTTP-request-denied' }), result: 'err({ tag: "HTTP-request-denied" })' },
    { refuse: refuseByError('access-denied'), result: 'err("access-denied")' },
    { refuse: refuseByTrap('clocks', 'the time'), result: /^trap: that it asked for the time/ },
  ])('that the host refuses shows $result', ({ refuse, result }) => {
    const { events } = recorded(10, (recorder) => {
      const call = reportCalls(as(recorder, 'handle', 'func()'), refuse, true);
      expect(() => call()).toThrow(expect.anything());
    });
    expect(events).toMatchObject([{ denied: true }]);
    expect(events[0]?.result).toMatch(result);
  });

  it('beyond the limit is only counted', () => {
    const { events, dropped } = recorded(2, (recorder) => {
      for (let at = 0; at < 5; at++) reportCalls(as(recorder, 'find', 'func()'), () => undefined, false)();
    });
    expect(events).toHaveLength(2);
    expect(dropped).toBe(3);
  });
});
