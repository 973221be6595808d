import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diagnosisSchema } from '../cluster/world/diagnosis.ts';
import { answer, type Run, script } from '../cluster/world/script.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'theirs-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const forbidden = (what: string) =>
  `echo 'Error from server (Forbidden): ${what} is forbidden: User "me" cannot do that' >&2; exit 1`;

/**
 * A script on the cluster `theirs`, with a kubectl that answers so: whose arguments hold a key is answered by its shell.
 * Whatever else is asked gets nothing, and no error. `asked` is what it was told to do.
 */
async function onTheirs(
  name: string,
  args: readonly string[],
  answers: Readonly<Record<string, string>>,
): Promise<Run & { asked: string }> {
  const cases = Object.entries({
    'version --client': `echo '  minor: "35"'`,
    'config get-contexts': 'echo theirs',
    ...answers,
    '/version': `echo '{"gitVersion":"v1.34.4"}'`,
  }).map(([key, shell]) => `*'${key}'*) ${shell} ;;`);
  const log = join(folder, 'log');
  await writeFile(log, '');
  await writeFile(
    join(folder, 'kubectl'),
    [
      '#!/bin/sh',
      `echo "$*" >>'${log}'`,
      // Whoever writes to it must not find it gone.
      'case "$*" in *"-f -"*) cat >/dev/null ;; esac',
      `case "$*" in\n${cases.join('\n')}\nesac`,
      'exit 0\n',
    ].join('\n'),
  );
  await chmod(join(folder, 'kubectl'), 0o755);
  const env = {
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    MAILROOM_CLUSTER_DIR: join(folder, 'state'),
  };
  const run = await script(name, ['--context', 'theirs', ...args], { env });
  return { ...run, asked: await readFile(log, 'utf8') };
}

describe('down.sh --remove keda', () => {
  const ours = {
    'get namespace/keda': 'echo keda keda',
    'get customresourcedefinition/scaledobjects': 'echo scaledobjects.keda.sh keda',
    'get apiservice/': 'echo v1beta1.external.metrics.k8s.io keda',
    'get customresourcedefinitions -l': 'echo scaledobjects.keda.sh triggerauthentications.keda.sh',
  };

  test.each([
    ['may not be asked who uses it', { 'get triggerauthentications.keda.sh': forbidden('triggerauthentications') }],
    ['does not answer', { 'get scaledobjects.keda.sh': 'echo "context deadline exceeded" >&2; exit 1' }],
    ['does not say what it would lose', { 'get customresourcedefinitions -l': forbidden('customresourcedefinitions') }],
  ])('removes nothing where the API server %s', async (_, more) => {
    const run = await onTheirs('down.sh', ['--remove', 'keda'], { ...ours, ...more });
    expect(run.code).toBe(1);
    expect(answer(run)).toMatchObject({ ok: false, expected: 'cluster theirs to say who uses keda' });
    expect(run.stderr).toMatch(/forbidden|deadline/);
    expect(run.asked).not.toContain(' delete ');
  });

  test('removes nothing that anybody made by its definitions, and says how to', async () => {
    const used = { 'get triggerauthentications.keda.sh': 'printf "triggerauthentications.keda.sh shop/queue; "' };
    const run = await onTheirs('down.sh', ['--remove', 'keda'], { ...ours, ...used });
    expect(answer(run)).toMatchObject({
      ok: false,
      found: 'triggerauthentications.keda.sh shop/queue; ',
      fix: expect.stringContaining('kubectl --context theirs delete'),
    });
    expect(run.asked).not.toContain(' delete ');
  });

  test('removes what nobody uses, by our label', async () => {
    const run = await onTheirs('down.sh', ['--remove', 'keda'], ours);
    expect(answer(run)).toMatchObject({ ok: true, removed: ['keda'] });
    const deletes = run.asked.split('\n').filter((line) => line.includes(' delete '));
    expect(deletes).not.toEqual([]);
    for (const line of deletes) expect(line).toContain('-l mailroom.dev/addon=keda');
  });
});

describe('the doctor asks the broker through the API server', () => {
  const proxied = 'services/nats:8222/proxy';
  const ready = { 'deployment nats': 'printf "nats 1"' };

  async function findings(answers: Readonly<Record<string, string>>) {
    const run = await onTheirs('doctor.sh', [], answers);
    const found = diagnosisSchema.parse(answer(run)).findings;
    return found.filter(({ id }) => /^(broker|streams|hidden|admission)/.test(id));
  }

  test('where nobody may do that, the streams are hidden, and the broker is not called down', async () => {
    expect(await findings({ [proxied]: forbidden('services "nats:8222"'), ...ready })).toMatchObject([
      { id: 'hidden', severity: 'warning', found: expect.stringContaining('streams (services/proxy') },
    ]);
  });

  test('where a network policy drops that, it says so, and how to look', async () => {
    const dropped = 'echo "error trying to reach service: dial tcp 10.0.0.7:8222: i/o timeout" >&2; exit 1';
    expect(await findings({ [proxied]: dropped, ...ready })).toMatchObject([
      {
        id: 'hidden',
        found: expect.stringContaining('i/o timeout'),
        fix: expect.stringContaining('kubectl --context theirs -n mailroom port-forward'),
      },
    ]);
  });

  test('a broker that is not ready and does not answer is down', async () => {
    const away = 'echo "no endpoints available for service" >&2; exit 1';
    expect(await findings({ [proxied]: away, 'deployment nats': 'printf "nats "' })).toMatchObject([
      { id: 'broker-down', severity: 'error' },
    ]);
  });

  test('a broker that answers without streams lacks them', async () => {
    expect(await findings({ [proxied]: 'echo "{}"', ...ready })).toMatchObject([{ id: 'streams-missing' }]);
  });
});

test('who may not create pods is not told that admission refuses them', async () => {
  const no = `echo 'Error from server (Forbidden): pods is forbidden: User "me" cannot create resource "pods"' >&2; exit 1`;
  const run = await onTheirs('doctor.sh', [], { 'create --dry-run=server': no });
  const { findings } = diagnosisSchema.parse(answer(run));
  expect(findings.map(({ id }) => id)).not.toContain('admission-refuses');
  expect(findings.find(({ id }) => id === 'hidden')?.found).toContain('admission');
});
