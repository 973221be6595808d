import { rm } from 'node:fs/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Wiring } from '../../src/core/system/wiring.ts';
import { setUp } from '../system/world/set-up.ts';
import { ClusterBroker } from './world/broker.ts';
import { inScripts, kubeconfig, kubectl, onNode, up } from './world/cluster.ts';
import { errors, findings } from './world/doctor.ts';

const config = '/etc/containerd/config.toml';
const shim = '/usr/local/bin/containerd-shim-wasmtime-v1';
const fakeShim = (version: string) =>
  `rm -f ${shim}; printf '#!/bin/sh\\necho "  Version: ${version}"\\n' >${shim}; chmod 755 ${shim}`;
const table = (key: string) =>
  `printf '[plugins."${key}".containerd.runtimes.wasmtime]\\n  runtime_type = "io.containerd.wasmtime.v1"\\n'`;

/** Does something with the broker of system.json, as the user who may make streams. */
async function asOperator(use: (connection: NatsConnection, wiring: Wiring) => Promise<unknown>): Promise<void> {
  await using broker = await ClusterBroker.open();
  await use(await broker.connect('operator'), broker.wiring);
}

/** Makes the streams and consumers of system.json, as the system's setup does. */
const makeStreams = () => asOperator(setUp);

beforeAll(async () => {
  await up();
});

describe('the broker', () => {
  test('streams and consumers that nobody made are missed', async () => {
    expect(await findings()).toContainEqual(
      expect.objectContaining({ id: 'streams-missing', found: expect.stringContaining('MAIL') }),
    );
  });

  test('on a cluster that is well the doctor finds no error', async () => {
    await makeStreams();
    expect(await errors()).toEqual([]);
  });

  test('a consumer that somebody deleted is missed, by its name', async () => {
    await asOperator((connection) =>
      jetstreamManager(connection).then((manager) => manager.consumers.delete('MAIL', 'triage')),
    );
    expect(await findings()).toContainEqual(
      expect.objectContaining({
        id: 'streams-missing',
        found: expect.stringMatching(/^no triage:/),
        fix: expect.stringMatching(/^cluster-scripts\/deploy\.sh /),
      }),
    );
    await asOperator((connection, wiring) => setUp(connection, { ...wiring, streams: [] }));
    expect(await errors()).toEqual([]);
  });

  test('a broker without a pod is found, and up.sh brings it back', async () => {
    await kubectl(['-n', 'mailroom', 'scale', 'deployment/nats', '--replicas=0']);
    await kubectl(['-n', 'mailroom', 'wait', 'pod', '-l', 'app=nats', '--for=delete', '--timeout=90s']);
    expect(await errors()).toEqual(['broker-down']);
    await up(['--addons', 'nats']);
    expect(await errors()).toEqual([]);
  });
});

describe('a node broken in this way is found, and up.sh mends it', () => {
  test.each([
    ['shim-missing', `rm -f ${shim}`],
    ['shim-not-executable', `chmod 644 ${shim}`],
    ['shim-wrong', fakeShim('0.9.9')],
    ['shim-insecure', fakeShim('0.6.0')],
    ['handler-missing', `sed -i '/# mailroom: begin/,/# mailroom: end/d' ${config}; systemctl restart containerd`],
    [
      'containerd-overwritten',
      `{ echo 'version = 3'; ${table('io.containerd.cri.v1.runtime')}; } >${config}; systemctl restart containerd`,
    ],
    ['containerd-wrong-keys', `${table('io.containerd.cri.v1.runtime')} >>${config}; systemctl restart containerd`],
    ['containerd-down', 'systemctl stop containerd'],
  ])('%s', async (id, command) => {
    await onNode(command);
    expect(await errors()).toContain(id);
    await up(['--addons', 'runtimeclasses']);
    expect(await errors()).toEqual([]);
  });

  test('dbus-missing', async () => {
    await onNode('mv /usr/bin/dbus-daemon /usr/bin/dbus-daemon.away; systemctl stop dbus.socket dbus.service');
    try {
      expect((await findings()).map(({ id }) => id)).toContain('dbus-missing');
    } finally {
      await onNode('mv /usr/bin/dbus-daemon.away /usr/bin/dbus-daemon; systemctl start dbus.socket');
    }
    expect((await findings()).map(({ id }) => id)).not.toContain('dbus-missing');
  });
});

describe('a cluster broken in this way is found, and up.sh mends it', () => {
  test('runtimeclass-missing', async () => {
    await kubectl(['delete', 'runtimeclass', 'crun']);
    expect(await errors()).toEqual(['runtimeclass-missing']);
    await up(['--addons', 'runtimeclasses']);
    expect(await errors()).toEqual([]);
  });

  test('kubeconfig-missing', async () => {
    await rm(kubeconfig);
    expect(await errors()).toEqual(['kubeconfig-missing']);
    await up(['--addons', 'runtimeclasses']);
    expect(await errors()).toEqual([]);
  });

  test('api-down: nobody starts the API server again, because the kubelet is down', async () => {
    await onNode('systemctl stop kubelet; pkill -KILL -x kube-apiserver');
    expect(await errors()).toEqual(expect.arrayContaining(['kubelet-down', 'api-down']));
    await up(['--addons', 'runtimeclasses']);
    expect(await errors()).toEqual([]);
  });

  test('keda-api-down: the adapter is gone', async () => {
    await kubectl(['-n', 'keda', 'scale', 'deployment/keda-metrics-apiserver', '--replicas=0']);
    await kubectl([
      'wait',
      'apiservice/v1beta1.external.metrics.k8s.io',
      '--for=condition=Available=false',
      '--timeout=120s',
    ]);
    expect(await errors()).toEqual(['keda-api-down']);
    await up(['--addons', 'keda']);
    expect(await errors()).toEqual([]);
  });

  test('keda-api-stuck: the adapter is well, and the API server asks somebody else', async () => {
    const selector = { spec: { selector: { app: 'somebody-else' } } };
    await kubectl(['-n', 'keda', 'patch', 'service', 'keda-metrics-apiserver', '-p', JSON.stringify(selector)]);
    await kubectl([
      'wait',
      'apiservice/v1beta1.external.metrics.k8s.io',
      '--for=condition=Available=false',
      '--timeout=120s',
    ]);
    expect(await errors()).toEqual(['keda-api-stuck']);
    await up(['--addons', 'keda']);
    expect(await errors()).toEqual([]);
  });

  test('the cure of a stuck connection starts another API server, and KEDA is served again', async () => {
    const before = await onNode('pgrep -x kube-apiserver');
    await inScripts('. "$scripts/addons/keda/install.sh"; cure_metrics_api');
    expect(await onNode('pgrep -x kube-apiserver')).not.toBe(before);
    expect(await errors()).toEqual([]);
  });

  test('image-missing', async () => {
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'waits' },
      spec: { containers: [{ name: 'a', image: 'docker.io/mailroom/nowhere:1', imagePullPolicy: 'Never' }] },
    };
    await kubectl(['apply', '-f', '-'], JSON.stringify(pod));
    const waiting = 'jsonpath={.status.containerStatuses[0].state.waiting.reason}=ErrImageNeverPull';
    await kubectl(['wait', 'pod/waits', `--for=${waiting}`, '--timeout=60s']);
    expect(await findings()).toContainEqual(
      expect.objectContaining({ id: 'image-missing', found: expect.stringContaining('mailroom/nowhere:1') }),
    );
    await kubectl(['delete', 'pod', 'waits', '--now']);
    expect(await errors()).toEqual([]);
  });
});
