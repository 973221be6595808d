import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokerPasswords } from '../../../src/agent/cluster/broker-passwords.ts';
import { chooseCluster } from '../../../src/agent/cluster/choose-cluster.ts';
import { ClusterApi } from '../../../src/agent/cluster/cluster-api.ts';
import { readWiring } from '../../../src/agent/read-wiring.ts';
import { FakeApiServer } from './fake-api-server.ts';

let home: string;
const kubeconfig = `
apiVersion: v1
kind: Config
clusters: [{ name: a, cluster: { server: 'https://127.0.0.1:1' } }]
users: [{ name: a, user: { token: x } }]
contexts: [{ name: kind-a, context: { cluster: a, user: a } }, { name: lost, context: { cluster: gone, user: a } }]
current-context: lost
`;
const env = () => ({ MAILROOM_CLUSTER_DIR: home });
const file = () => join(home, 'clusters', 'a', 'kubeconfig');

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'mailroom-kubeconfig-'));
  mkdirSync(join(home, 'clusters', 'a'), { recursive: true });
  writeFileSync(file(), kubeconfig);
});
afterAll(() => rmSync(home, { recursive: true }));

describe('which cluster is meant', () => {
  test('a cluster of cluster-scripts/ is found by its name, whatever context is current', () => {
    expect(chooseCluster({ name: 'a' }, env())).toMatchObject({ context: 'kind-a', kubeconfig: file() });
  });

  test('another one by kubeconfig and context', () => {
    expect(chooseCluster({ name: 'x', kubeconfig: file(), context: 'kind-a' }, {}).context).toBe('kind-a');
  });

  test.each([
    ['no such cluster', { name: 'b' }, 'Make the cluster with cluster-scripts/up.sh --name b'],
    ['a name that is a path', { name: '../a' }, 'expected the name of a cluster in small letters'],
    ['no such file', { name: 'a', kubeconfig: '/nowhere' }, 'expected a kubeconfig at /nowhere, found no such file'],
  ])('%s is said, with what to do', (_, choice, message) => {
    expect(() => chooseCluster(choice, env())).toThrow(message);
  });

  test('an unknown context is said with those that there are, and one without a cluster is not taken', () => {
    const choice = { name: 'a', kubeconfig: file() };
    expect(() => chooseCluster({ ...choice, context: 'b' }, {})).toThrow('found kind-a, lost. Name one with --context');
    expect(() => chooseCluster(choice, {})).toThrow('expected the address of an API server for the context lost');
  });
});

describe('what the cluster has', () => {
  const namespace = '/api/v1/namespaces/mailroom';
  const secret = `${namespace}/secrets/nats-auth`;
  const encoded = (text: string) => Buffer.from(text).toString('base64');

  async function passwordsOf(prepare: (api: FakeApiServer) => void) {
    const api = await FakeApiServer.start();
    prepare(api);
    try {
      return await brokerPasswords(new ClusterApi(api.config), 'kind-a', await readWiring());
    } finally {
      await api.close();
    }
  }

  test('a cluster without the namespace, without the Secret, or for other people, is told apart', async () => {
    await expect(passwordsOf(() => undefined)).rejects.toThrow(
      'expected the namespace mailroom in the cluster kind-a, found none; cluster-scripts/up.sh makes it',
    );
    await expect(passwordsOf((api) => api.lists.set(namespace, () => ({})))).rejects.toThrow(
      'expected the Secret nats-auth of the namespace mailroom in the cluster kind-a, found none',
    );
    const forbidden = passwordsOf((api) => {
      api.lists.set(namespace, () => ({}));
      api.refused.set(secret, 403);
    });
    await expect(forbidden).rejects.toThrow('found that this user may not read it (403)');
  });

  test('each user of system.json has a password in the Secret', async () => {
    const data = { OPERATOR_PASSWORD: 'o', GATEWAY_PASSWORD: 'g', WORKER_PASSWORD: 'w', BOARD_PASSWORD: 'b' };
    const answer = { data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, encoded(value)])) };
    const prepared = (api: FakeApiServer) => {
      api.lists.set(namespace, () => ({}));
      api.lists.set(secret, () => answer);
    };
    expect(await passwordsOf(prepared)).toEqual({ operator: 'o', gateway: 'g', worker: 'w', board: 'b' });
  });
});
