import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ClusterApi } from '../../../src/agent/cluster/cluster-api.ts';
import { watchObjects } from '../../../src/agent/recording/watch-objects.ts';
import { FakeApiServer } from '../cluster-connection/fake-api-server.ts';

const path = '/api/v1/namespaces/mailroom/pods';
let api: FakeApiServer;
let pods: { metadata: { name: string; namespace: string; resourceVersion: string } }[] = [];
let version = 1;

const pod = (name: string) => ({ metadata: { name, namespace: 'mailroom', resourceVersion: String((version += 1)) } });
const list = () => ({ metadata: { resourceVersion: String(version) }, items: pods });
const nameOf = (object: unknown) => JSON.stringify(object).match(/"name":"([^"]+)"/)?.[1];

beforeEach(async () => {
  api = await FakeApiServer.start();
  api.lists.set(path, list);
});

afterEach(async () => {
  await api.close();
});

test('what happens while the API server has forgotten our place is told from a new list', async () => {
  const told: string[] = [];
  const lost: string[] = [];
  pods = [pod('worker-a')];
  const places: string[] = [];
  api.watches.set(path, (response, from) => {
    places.push(from);
    if (places.length === 1) {
      response.write(`${JSON.stringify({ type: 'ADDED', object: pod('worker-b') })}\n`);
      // Meanwhile b goes and c comes; then the server no longer knows where we were.
      pods = [pods[0]!, pod('worker-c')];
      const gone = { kind: 'Status', apiVersion: 'v1', metadata: {}, code: 410, reason: 'Expired' };
      response.end(`${JSON.stringify({ type: 'ERROR', object: gone })}\n`);
    }
  });
  const watch = await watchObjects(new ClusterApi(api.config), {
    path,
    each: (object, isGone) => told.push(`${nameOf(object)}${isGone ? ' gone' : ''}`),
    lost: (reason) => lost.push(reason),
  });
  await vi.waitFor(() => expect(told).toContain('worker-c'), 10_000);
  expect(told).toEqual(['worker-a', 'worker-b', 'worker-b gone', 'worker-c']);
  await vi.waitFor(() => expect(places.length).toBe(2), 10_000);
  expect(places[1]).toBe(String(version));
  expect(lost).toEqual([]);
  await watch.end();
});

test('a watch that is refused is told of and opened again', async () => {
  const lost: string[] = [];
  const told: string[] = [];
  pods = [pod('worker-a')];
  api.watches.set(path, () => undefined);
  api.refused.set(path, 500);
  const watch = await watchObjects(new ClusterApi(api.config), {
    path,
    each: (object) => told.push(nameOf(object) ?? ''),
    lost: (reason) => lost.push(reason),
  });
  expect(lost[0]).toContain('answered /api/v1/namespaces/mailroom/pods with 500');
  api.refused.clear();
  await vi.waitFor(() => expect(told).toEqual(['worker-a']), 10_000);
  await watch.end();
});
