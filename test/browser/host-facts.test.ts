import { readFileSync } from 'node:fs';
import { componentLockSchema } from '../../src/core/component/lock.ts';
import { expect, fixture, test } from '../tools/host-harness/host-test.ts';

const lock = componentLockSchema.parse(
  JSON.parse(readFileSync(new URL('../../public/components/lock.json', import.meta.url), 'utf8')),
);

for (const { name, sha256, bytes } of lock.components.filter(({ inPage }) => inPage)) {
  test(`the digest of ${name} in the page is the one in the lock file`, async ({ runComponent }) => {
    const { facts, failure } = await runComponent({ main: { kind: 'fixed', name }, inspectOnly: true });
    expect(failure).toBeUndefined();
    expect(facts[0]).toMatchObject({ name, sha256, bytes, form: 'component' });
  });
}

test('the facts of triage name what it asks the other two, with WIT', async ({ runComponent }) => {
  const { facts } = await runComponent({ main: { kind: 'fixed', name: 'triage' }, inspectOnly: true });
  const [triage] = facts;
  expect(triage?.wasi).toBe('none');
  expect(triage?.imports).toContainEqual({
    name: 'mailroom:triage/existing-issue@0.1.0',
    functions: [
      { name: '[constructor]index', type: 'func(open: list<issue>) -> index' },
      { name: '[method]index.find', type: 'func(mail: mail) -> option<match>' },
    ],
  });
  expect(triage?.exports[0]?.functions[0]).toEqual({
    name: 'triage',
    type: 'func(mail: mail) -> result<verdict, rejection>',
  });
  expect(triage?.wit).toContain('enum level {\n      urgent,\n      high,\n      normal,\n      low,\n    }');
});

for (const [name, wasi, form] of [
  ['adder', 'none', 'component'],
  ['hello-0.1', '0.1', 'core module'],
  ['switchboard', '0.2', 'component'],
  ['third', '0.3', 'component'],
] as const) {
  test(`${name} is shown as a ${form} with WASI ${wasi}, and nothing of it runs`, async ({ runComponent }) => {
    const { facts, output } = await runComponent({ main: fixture(name), inspectOnly: true });
    expect(facts[0]).toMatchObject({ wasi, form, name: `${name}.wasm` });
    expect(output).toBe('');
  });
}

test('the facts of a component that cannot run here are shown all the same', async ({ runComponent }) => {
  const { facts, failure } = await runComponent({ main: fixture('unmet-imports') });
  expect(facts[0]?.imports).toEqual([
    { name: 'fixture:shop/stock', functions: [{ name: 'count', type: 'func(article: u32) -> u32' }] },
  ]);
  expect(failure?.code).toBe('unmet-imports');
});
