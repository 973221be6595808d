import type { HostReport, HostRequest } from '../tools/host-harness/harness.ts';
import { expect, fixture, test } from '../tools/host-harness/host-test.ts';

interface Hostile {
  readonly what: string;
  readonly request: HostRequest;
  readonly code: string;
  /** Part of the sentence that the reader gets. */
  readonly found: RegExp;
}

const mebibyte = 2 ** 20;
const file = (name: string): HostRequest['main'] => ({ kind: 'url', url: `/hostile/${name}` });

const cases: Hostile[] = [
  {
    what: 'an endless loop',
    request: { main: fixture('endless'), options: { limits: { callMs: 1_000 } }, calls: [['', 'spin', []]] },
    code: 'call-time',
    found: /endless loop/,
  },
  {
    what: 'an endless loop before it is ready',
    request: { main: fixture('endless-start'), options: { limits: { loadMs: 3_000 } } },
    code: 'load-time',
    found: /still was not/,
  },
  {
    what: 'a memory bomb',
    request: { main: fixture('memory-bomb'), calls: [['', 'fill', []]] },
    code: 'memory',
    found: /while it held 25\d MiB/,
  },
  {
    what: 'too much memory from the start',
    request: { main: fixture('memory-at-start') },
    code: 'memory',
    found: /wants 2048 MiB before it starts/,
  },
  {
    what: 'a trap',
    request: { main: fixture('trap'), calls: [['', 'divide', [1, 0]]] },
    code: 'trap',
    found: /divide by zero/,
  },
  {
    what: 'endless recursion',
    request: { main: fixture('trap'), calls: [['', 'recurse', []]] },
    code: 'trap',
    found: /the stack is full/,
  },
  { what: 'an empty file', request: { main: file('empty.wasm') }, code: 'empty', found: /is empty/ },
  { what: 'a truncated file', request: { main: file('cut.wasm') }, code: 'truncated', found: /after 200 bytes/ },
  { what: 'random bytes', request: { main: file('random.wasm') }, code: 'not-wasm', found: /does not begin with/ },
  {
    what: 'random bytes behind the right first eight',
    request: { main: file('random-inside.wasm') },
    code: 'invalid',
    found: /at byte \d+ is unknown|there is no type|ends at byte/,
  },
  {
    what: 'damaged code inside a good component',
    request: { main: file('damaged.wasm') },
    code: 'transpile',
    found: /./,
  },
  {
    what: 'a core module without WASI',
    request: { main: file('core.wasm') },
    code: 'core-module',
    found: /core\.wasm is a core module without any import/,
  },
  {
    what: 'a 50 MiB file',
    request: { main: { kind: 'zeros', bytes: 50 * mebibyte } },
    code: 'too-large',
    found: /has 50\.0 MiB/,
  },
  {
    what: 'unmet imports',
    request: { main: fixture('unmet-imports') },
    code: 'unmet-imports',
    found: /nobody who gives fixture:shop\/stock/,
  },
  {
    what: 'a flood of output',
    request: { main: fixture('flood'), calls: ['command'] },
    code: 'output',
    found: /more/,
  },
  {
    what: 'a component that takes long to transpile',
    request: { main: file('transpile-bomb.wasm'), options: { limits: { loadMs: 400 } } },
    code: 'load-time',
    found: /still was not/,
  },
];

for (const { what, request, code, found } of cases) {
  test(`${what} gets one sentence, and the page stays responsive`, async ({ page, runComponent }) => {
    const pending = runComponent(request);
    await page.getByRole('button').click();
    await expect(page).toHaveTitle('clicked');
    const report = await pending;
    const failure = failureIn(report);
    expect(failure?.code).toBe(code);
    expect(failure?.found).toMatch(found);
    expect(failure?.todo).toMatch(/^[A-Z].+\.$/s);
    const good = await runComponent({ main: fixture('adder'), calls: [['', 'add', [1, 2]]] });
    expect(good.results).toMatchObject([{ value: 3 }]);
  });
}

function failureIn({ failure, results }: HostReport) {
  if (failure !== undefined) return failure;
  return results.flatMap((result) => ('code' in result ? [result] : [])).at(0);
}
