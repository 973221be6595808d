import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer } from '../../cluster/world/script.ts';
import { Machine, type Answers } from './world/machine.ts';

const node = 'c0ffee';
const running: Answers[number] = ['ps*', `echo '${node} running cluster-scripts'`];
const stopped: Answers[number] = ['ps*', `echo '${node} exited cluster-scripts'`];
const noFile =
  "echo 'Error response from daemon: Could not find the file /kind/mailroom-complete in container x' >&2; exit 1";
const hangs = 'echo "Error response from daemon: the device is busy" >&2; exit 1';
const paused = 'echo "Error response from daemon: container x is paused" >&2; exit 1';

const look = 'look_at_cluster; echo "$state"';

describe('whether a cluster was once complete', () => {
  test.each<[string, Answers, string]>([
    ['no node', [['ps*', ':']], 'missing'],
    ['the mark on a node that runs', [running], 'running'],
    ['the mark on a stopped one', [stopped], 'stopped'],
    ['no mark on a stopped one', [stopped, ['cp*', noFile]], 'half'],
    ['neither mark nor kubeconfig of kubeadm', [running, ['cp*', noFile], ['*admin.conf*', 'echo no']], 'half'],
    ['no mark, but all that kind makes', [running, ['cp*', noFile], ['*sh -c*', 'echo yes']], 'running'],
  ])('%s', async (_, answers, state) => {
    await using machine = await Machine.make();
    await machine.install('docker', answers);
    expect(await machine.bash(look)).toMatchObject({ code: 0, stdout: `${state}\n` });
  });

  test.each<[string, Answers]>([
    ['Docker cannot read the mark', [stopped, ['cp*', hangs]]],
    ['a node without a mark is paused', [running, ['cp*', noFile], ['exec*', paused]]],
    ['Docker does not name the nodes', [['ps*', hangs]]],
  ])('nothing is taken for half a cluster when %s', async (_, answers) => {
    await using machine = await Machine.make();
    await machine.install('docker', answers);
    const run = await machine.script('up.sh');
    expect(run.code).toBe(1);
    expect(answer(run)).toMatchObject({ ok: false, fix: expect.stringMatching(/docker restart|restart Docker/i) });
    expect((await machine.calls()).filter((call) => /^(docker (rm|load|build)|kind) /.test(call))).toEqual([]);
  });
});

describe('down.sh', () => {
  test('keeps the kubeconfig when Docker does not say which nodes there are', async () => {
    await using machine = await Machine.make();
    const kubeconfig = await machine.write('home/clusters/mailroom/kubeconfig', 'ours');
    await machine.install('docker', [['ps*', hangs]]);
    const run = await machine.script('down.sh');
    expect(answer(run)).toMatchObject({ ok: false, expected: expect.stringContaining('name the nodes') });
    expect(existsSync(kubeconfig)).toBe(true);
  });

  test('removes nodes, folder, and what a killed run left of the making of an image', async () => {
    await using machine = await Machine.make();
    await machine.write('home/clusters/mailroom/kubeconfig', 'ours');
    await machine.install('docker', [running]);
    expect(answer(await machine.script('down.sh'))).toMatchObject({ ok: true, removedNodes: 1 });
    expect(await machine.calls()).toEqual(
      expect.arrayContaining([`docker rm -f -v ${node}`, 'docker rm -f mailroom-node-image-mailroom']),
    );
    expect(existsSync(join(machine.home, 'clusters/mailroom'))).toBe(false);
  });

  test('leaves a stranger alone, and no trace of its own', async () => {
    await using machine = await Machine.make();
    await machine.install('docker', [['ps*', `echo '${node} running '`]]);
    expect(answer(await machine.script('down.sh'))).toMatchObject({
      ok: false,
      fix: expect.stringContaining('--foreign'),
    });
    expect(existsSync(machine.home)).toBe(false);
  });
});

test('the lock that a killed kind left beside the kubeconfig is taken away before kind is asked', async () => {
  await using machine = await Machine.make();
  const lock = await machine.write('home/clusters/mailroom/kubeconfig.lock', '');
  await machine.install('kind', [
    ['version*', 'echo 0.33.0'],
    ['*', `test ! -e ${lock}`],
  ]);
  expect(await machine.bash('run_kind 5 export kubeconfig')).toMatchObject({ code: 0 });
  expect(await machine.calls()).toContain(
    `kind export kubeconfig --name mailroom --kubeconfig ${join(machine.home, 'clusters/mailroom/kubeconfig')} --quiet`,
  );
});

test('a copy of an image has another name in each run, so that a killed run reads and removes its own', async () => {
  await using machine = await Machine.make();
  const archive = await machine.write('nats.tar', '');
  await machine.install('docker', [running]);
  await machine.bash(`put_image ${archive}`);
  await machine.bash(`put_image ${archive}`);
  const calls = await machine.calls();
  const copies = calls.flatMap((call) => / cp .*:(\S+)$/.exec(call)?.[1] ?? []);
  expect(new Set(copies).size).toBe(2);
  for (const copy of copies) {
    expect(copy).toMatch(/^\/kind\/mailroom-.*nats\.tar$/);
    expect(calls.filter((call) => call.endsWith(` sh ${copy}`))).toHaveLength(1);
  }
});

test('Docker that does not answer is not waited for without end', async () => {
  await using machine = await Machine.make();
  await machine.install('docker', [['*', 'exec tail -f /dev/null']]);
  await machine.install('timeout', [['*', 'exit 124']]);
  expect(await machine.bash('docker exec x true || echo "ended with $?"')).toMatchObject({
    stdout: 'ended with 124\n',
  });
  expect(await machine.calls()).toContain('timeout --foreground --kill-after=5 60 docker exec x true');
});
