import { expect, test } from 'vitest';
import { answer } from '../../cluster/world/script.ts';
import { Machine } from './world/machine.ts';

const told = { ok: false, expected: 'this', found: 'that', fix: 'do it' };

test.each([
  ['behind a redirection', 'f() { fail this that "do it"; }; f >/dev/null 2>&1'],
  ['in a wait for something', 'f() { fail this that "do it"; }; eventually 5 f'],
])('a script that ends %s is heard on both outputs', async (_, command) => {
  await using machine = await Machine.make();
  const run = await machine.bash(command);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('found:    that');
  expect(answer(run)).toMatchObject(told);
});

test('of a part that ends, a program hears once, and a person why', async () => {
  await using machine = await Machine.make();
  const run = await machine.bash('answer=$(fail this that "do it")');
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('found:    that');
  expect(answer(run)).toMatchObject({ ok: false, found: expect.stringContaining('answer=') });
});

test('an option that is none is told to a program, too, with exit code 2', async () => {
  await using machine = await Machine.make();
  for (const [name, args] of [
    ['up.sh', ['--nonsense']],
    ['down.sh', ['--name', 'Big Letters']],
    ['doctor.sh', ['--probe']],
  ] as const) {
    const run = await machine.script(name, args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('usage: ');
    expect(answer(run)).toMatchObject({ ok: false, fix: `${name} --help says which there are` });
  }
});

test('what somebody else says is JSON whatever is in it', async () => {
  await using machine = await Machine.make();
  const run = await machine.bash(`fail this $'\\e[31mred\\e[0m\\t"\\\\\\a\\r\\nline' fix`);
  expect(answer(run)).toMatchObject({ found: ' [31mred [0m "\\ \nline' });
});

test('a step that nobody foresaw to fail is told by its command', async () => {
  await using machine = await Machine.make();
  await machine.install('rm', [['*', 'exit 7']]);
  const run = await machine.script('down.sh');
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('found:    one that ended with 7: rm -rf');
  expect(answer(run)).toMatchObject({ ok: false, found: expect.stringContaining('ended with 7') });
});

test('who waits for a run that removes the cluster goes on after it, and the next one waits for him', async () => {
  await using machine = await Machine.make();
  const run = await machine.bash(`
    one_at_a_time
    ( exec 9>&-; one_at_a_time; echo waited >"$cluster_dir/file"; ( exec 9>&-; exec 9>"$cluster_dir.lock"; locked 0 ) || echo locked ) 2>"$FAKE/said" &
    until [ -s "$FAKE/said" ]; do :; done
    rm -rf "$cluster_dir"
    exec 9>&-
    wait $!
    cat "$cluster_dir/file"`);
  expect(run).toMatchObject({ code: 0, stdout: 'locked\nwaited\n' });
});
