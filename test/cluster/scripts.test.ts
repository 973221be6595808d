import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { cwd: root, encoding: 'utf8', timeout: 60_000 });
const files = run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.sh', '.ci/run'])
  .stdout.trim()
  .split('\n')
  .filter((file) => file.startsWith('cluster-scripts/'));

test('shellcheck finds nothing in the scripts', () => {
  const { status, stdout } = run('shellcheck', ['-x', ...files]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

test('shfmt has nothing to change', () => {
  const { status, stdout } = run('shfmt', ['-i', '2', '-d', 'cluster-scripts']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
