import type { Capabilities } from '../../src/core/component/capabilities.ts';
import { expect, fixture, test } from '../tools/host-harness/host-test.ts';

interface Grant {
  readonly what: string;
  readonly argv: readonly string[];
  readonly grant?: Partial<Capabilities>;
  readonly output?: RegExp;
  /** Of the call that ends the run. */
  readonly failure?: { readonly code: string; readonly found: RegExp };
  /** A call in the trace that the host refused. */
  readonly denied?: string;
}

const cases: Grant[] = [
  { what: 'arguments', argv: ['arguments', 'a', 'b c'], output: /^a\|b c\n$/ },
  { what: 'no environment', argv: ['environment'], output: /^\[\]\n$/ },
  { what: 'environment', argv: ['environment'], grant: { environment: { LINE: '4' } }, output: /\("LINE", "4"\)/ },
  { what: 'no standard input', argv: ['stdin'], output: /^\n$/ },
  { what: 'standard input', argv: ['stdin'], grant: { stdin: 'good mail' }, output: /^GOOD MAIL\n$/ },
  { what: 'standard error', argv: ['stderr'], output: /^to stderr\n$/ },
  { what: 'no files', argv: ['read', '/in.txt'], output: /^Err\(/, denied: 'get-directories' },
  {
    what: 'a file',
    argv: ['read', '/post/in.txt'],
    grant: { files: { '/post/in.txt': 'a letter' } },
    output: /^Ok\("a letter"\)\n$/,
  },
  { what: 'a file that is not there', argv: ['read', '/other.txt'], grant: { files: {} }, output: /NotFound/ },
  { what: 'a file to write', argv: ['write', '/out.txt'], grant: { files: {} }, output: /^Ok\("new"\)\n$/ },
  {
    what: 'no clock',
    argv: ['time'],
    failure: { code: 'denied', found: /asked for the time/ },
    denied: 'now',
  },
  { what: 'a clock', argv: ['time'], grant: { clocks: true }, output: /^true\n$/ },
  { what: 'a clock to wait for', argv: ['sleep', '150'], grant: { clocks: true }, output: /^slept true\n$/ },
  {
    what: 'no random numbers',
    argv: ['random'],
    failure: { code: 'denied', found: /asked for random numbers/ },
    denied: 'insecure-seed',
  },
  { what: 'random numbers', argv: ['random'], grant: { random: true }, output: /^true\n$/ },
  {
    what: 'no network',
    argv: ['fetch', 'example.org/'],
    output: /^refused: .*HttpRequestDenied/,
    denied: 'handle',
  },
  { what: 'no sockets', argv: ['connect', '127.0.0.1:80'], output: /^Err\(/, denied: 'create-tcp-socket' },
  { what: 'a panic', argv: ['panic'], output: /as asked/, failure: { code: 'trap', found: /unreachable/ } },
];

for (const { what, argv, grant = {}, output = /^/, failure, denied } of cases) {
  test(`a component gets ${what}`, async ({ runComponent }) => {
    const report = await runComponent({
      main: fixture('switchboard'),
      options: { capabilities: { arguments: [...argv], ...grant }, trace: true },
      calls: ['command'],
    });
    expect(report.failure).toBeUndefined();
    expect(report.output).toMatch(output);
    if (failure === undefined) expect(report.results).toEqual([{ exit: 0 }]);
    else expect(report.results).toMatchObject([{ code: failure.code, found: expect.stringMatching(failure.found) }]);
    const refused = report.trace.filter((event) => event.denied).map((event) => event.function);
    if (denied !== undefined) expect(refused).toContain(denied);
  });
}

test('a component exits with its own code', async ({ runComponent }) => {
  const options = { capabilities: { arguments: ['exit', '0'] } };
  const { results } = await runComponent({ main: fixture('switchboard'), options, calls: ['command'] });
  expect(results).toEqual([{ exit: 0 }]);
});

test('the network of a component ends at this site', async ({ page, runComponent }) => {
  const host = new URL(page.url()).host;
  const fetchFrom = (where: string) =>
    runComponent({
      main: fixture('switchboard'),
      options: { capabilities: { arguments: ['fetch', where], network: true } },
      calls: ['command'],
    });
  expect((await fetchFrom(`${host}/components/lock.json`)).output).toBe('status 200\n');
  expect((await fetchFrom('example.org/')).output).toMatch(/^refused: .*HttpRequestDenied/);
});
