import { expect, fixture, test } from '../tools/host-harness/host-test.ts';

/**
 * A browser without JavaScript Promise Integration. Workers have globals of their own, so their scripts get a
 * first line that takes it away.
 */
test.beforeEach(async ({ page }) => {
  await page.context().route('**/run.worker*.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    await route.fulfill({
      response,
      body: `delete WebAssembly.Suspending;delete WebAssembly.promising;delete WebAssembly.SuspendError;${script}`,
    });
  });
});

test('a component that only computes runs', async ({ runComponent }) => {
  const { results } = await runComponent({ main: fixture('adder'), calls: [['', 'add', [1, 2]]] });
  expect(results).toMatchObject([{ value: 3 }]);
});

test('a WASI 0.2 command still waits as long as it wants to', async ({ runComponent }) => {
  const { results, output } = await runComponent({
    main: fixture('switchboard'),
    options: { capabilities: { arguments: ['sleep', '150'], clocks: true } },
    calls: ['command'],
  });
  expect(output).toBe('slept true\n');
  expect(results).toEqual([{ exit: 0 }]);
});

test('an asynchronous component is refused with a sentence', async ({ runComponent }) => {
  const { failure, facts } = await runComponent({ main: fixture('third'), calls: [['', 'later', [1]]] });
  expect(facts[0]?.wasi).toBe('0.3');
  expect(failure).toMatchObject({ code: 'no-jspi', found: 'one without' });
});

test('waiting for the network is refused with a sentence', async ({ page, runComponent }) => {
  const { results } = await runComponent({
    main: fixture('switchboard'),
    options: { capabilities: { arguments: ['fetch', new URL(page.url()).host], network: true } },
    calls: ['command'],
  });
  expect(results).toMatchObject([{ code: 'no-jspi' }]);
});
