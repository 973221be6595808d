import { expect, fixture, test } from '../tools/host-harness/host-test.ts';

const mail = {
  id: 'one@example.org',
  sender: 'Ada <ada@example.org>',
  recipient: 'help@example.org',
  subject: 'Smoke in the lift',
  body: 'There is smoke in the lift at the station and people are stuck.',
  references: [],
  receivedAt: 1_780_000_000,
};
const triage = ['mailroom:triage/triage', 'triage', [mail]] as const;

test('the composed component gives a verdict, and the same one again', async ({ runComponent }) => {
  const { results } = await runComponent({ main: { kind: 'fixed', name: 'mail-triage' }, calls: [triage, triage] });
  const [first, second] = results;
  expect(first).toMatchObject({ ok: true, value: { mail: mail.id, priority: { level: 'urgent' } } });
  expect(second).toMatchObject({ value: 'value' in first! ? first.value : undefined });
});

test('a rejection is an answer and not a failure', async ({ runComponent }) => {
  const { results } = await runComponent({
    main: { kind: 'fixed', name: 'mail-triage' },
    calls: [['mailroom:triage/triage', 'triage', [{ ...mail, subject: '', body: '' }]], triage],
  });
  expect(results).toMatchObject([{ ok: false, value: { tag: 'empty' } }, { ok: true }]);
});

test('three components that the host joins give the same verdict, and their calls show', async ({ runComponent }) => {
  const composed = await runComponent({ main: { kind: 'fixed', name: 'mail-triage' }, calls: [triage] });
  const joined = await runComponent({
    main: { kind: 'fixed', name: 'triage' },
    parts: [
      { kind: 'fixed', name: 'priority' },
      { kind: 'fixed', name: 'existing-issue' },
    ],
    options: { trace: true },
    calls: [triage],
  });
  const value = (report: typeof joined) => report.results.map((result) => ('value' in result ? result.value : result));
  expect(value(joined)).toEqual(value(composed));
  expect(joined.facts.map(({ name }) => name)).toEqual(['triage', 'priority', 'existing-issue']);
  expect(joined.trace.map((event) => event.function)).toContain('assess');
  const find = joined.trace.find((event) => event.function === '[method]index.find');
  expect(find).toMatchObject({ from: 'triage', interface: 'mailroom:triage/existing-issue', denied: false });
  expect(find?.args).toMatch(/^<index>, \{ id: "one@example\.org"/);
  expect(find?.tookMs).toBeGreaterThanOrEqual(0);
});

test('a fixed component and one that somebody brings can be joined', async ({ runComponent }) => {
  const { results, trace } = await runComponent({
    main: fixture('unmet-imports'),
    parts: [fixture('stock')],
    options: { trace: true },
    calls: [['', 'order', [21]]],
  });
  expect(results).toMatchObject([{ ok: true, value: 42 }]);
  expect(trace).toMatchObject([{ from: 'unmet-imports.wasm', function: 'count', args: '21', result: '42' }]);
});

test('a resource stays in the worker and is used through a handle', async ({ runComponent }) => {
  const counting = 'fixture:counter/counting';
  const { results } = await runComponent({
    main: fixture('counter'),
    calls: [
      [counting, '[constructor]counter', [5]],
      [counting, '[method]counter.add', [{ mailroomResource: 1 }, 3]],
      [counting, '[method]counter.add', [{ mailroomResource: 1 }, 4]],
      [counting, '[method]counter.add', [{ mailroomResource: 7 }, 4]],
    ],
  });
  expect(results).toMatchObject([{ ok: true }, { value: 8 }, { value: 12 }, { code: 'arguments' }]);
});

test('a name that is not exported is answered with those that are', async ({ runComponent }) => {
  const { results } = await runComponent({
    main: fixture('adder'),
    calls: [
      ['', 'subtract', [1, 2]],
      ['', 'add', [4_294_967_295, 1]],
    ],
  });
  expect(results).toMatchObject([{ code: 'no-export', found: 'only #add' }, { value: 0 }]);
});

test('a WASI 0.1 command runs behind the adapter', async ({ runComponent }) => {
  const { results, output } = await runComponent({ main: fixture('hello-0.1'), calls: ['command'] });
  expect(output).toBe('good mail\n');
  // The adapter makes every code but 0 a failed `wasi:cli/exit`, which has no number.
  expect(results).toEqual([{ exit: 1 }]);
});

test('a WASI 0.2 command waits without its worker being blocked', async ({ runComponent }) => {
  const options = { capabilities: { clocks: true } };
  const { results } = await runComponent({ main: fixture('sleeper'), options, calls: ['command'] });
  expect(results).toEqual([{ exit: 0 }]);
});

test('an asynchronous function of WASI 0.3 waits and answers', async ({ runComponent }) => {
  const { results } = await runComponent({
    main: fixture('third'),
    options: { capabilities: { clocks: true } },
    calls: [['', 'later', [41]]],
  });
  expect(results).toMatchObject([{ ok: true, value: 42 }]);
  expect('tookMs' in results[0]! ? results[0].tookMs : 0).toBeGreaterThanOrEqual(200);
});
