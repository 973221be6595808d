import { jetstream, type JetStreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Account } from '../../src/agent/load/account.ts';
import { brokerSender } from '../../src/agent/load/broker-sender.ts';
import { dueTimes } from '../../src/agent/load/pace.ts';
import { sendLoad } from '../../src/agent/load/send-load.ts';
import { until } from '../../src/agent/system/until.ts';
import { readLock } from '../../src/cli/components/component-lock.ts';
import type { LockedImage } from '../../src/core/image/lock.ts';
import { generateMails } from '../../src/core/mail/generate/generate-mails.ts';
import { drillKinds } from '../../src/core/mail/seeded-mail.ts';
import { readStored } from '../system/chaos/read-stored.ts';
import { linesUnderWasmtime } from '../tools/wasmtime-triage.ts';
import { ClusterBroker } from './world/broker.ts';
import { up } from './world/cluster.ts';
import { removeSystem } from './world/deploy.ts';
import { loadImage, lockedImage } from './world/locked-image.ts';
import { programOnNode } from './world/program-on-node.ts';
import { storedVerdicts } from './world/stored-verdicts.ts';
import { removePod, startPod, workerPod } from './world/worker-pod.ts';

/** Poison, duplicates, huge ones and other drills are among them. */
const mails = generateMails({ seed: 2026, count: 300, drills: [...drillKinds], drillEvery: 20 });
const workers = [
  ['wasmtime, the component as a file', { runtimeClass: 'wasmtime', image: 'worker' }],
  ['wasmtime, the component as the layer', { runtimeClass: 'wasmtime', image: 'worker-oci' }],
  ['runc, the native twin', { runtimeClass: 'runc', image: 'worker-native' }],
  ['crun, the native twin', { runtimeClass: 'crun', image: 'worker-native' }],
] as const;

let broker: ClusterBroker;
let operator: NatsConnection;
let manager: JetStreamManager;
/** What `lines.wasm` prints under wasmtime: verdicts, and what is rejected, by the id of the mail. */
const verdicts = new Map<string, string>();
const rejections = new Set<string>();

/** The broker remembers ids, so the same mails need new streams. */
async function removeStreams(): Promise<void> {
  for (const { config } of broker.wiring.streams) await manager.streams.delete(config.name).catch(() => undefined);
}

/** A component's digest is that of public/components/lock.json; a native program is not committed. */
function committedSha256({ form, program }: LockedImage): string | undefined {
  if (form === 'native') return program.sha256;
  return readLock().components.find(({ file }) => file === program.file)?.sha256;
}

beforeAll(async () => {
  await up();
  // Workers that an earlier file deployed would take mails from the one that is to be judged.
  await removeSystem();
  const { lines } = await linesUnderWasmtime(mails.map(({ mail }) => mail));
  for (const [index, { mail }] of mails.entries()) {
    const line = lines[index] ?? '';
    if ('rejection' in JSON.parse(line)) rejections.add(mail.id);
    else verdicts.set(mail.id, line);
  }
  for (const image of new Set(workers.map(([, { image }]) => image))) await loadImage(image);
  broker = await ClusterBroker.open();
  operator = await broker.connect('operator');
  manager = await jetstream(operator).jetstreamManager();
});

afterEach(async () => {
  await Promise.all(['setup', 'judge'].map(removePod));
  await removeStreams();
});
afterAll(() => broker.close());

test('there is something to judge, and something to reject', () => {
  expect(verdicts.size).toBeGreaterThan(250);
  expect(rejections.size).toBeGreaterThan(5);
});

describe('a worker gives, byte for byte, the verdicts of lines.wasm, and is the program of the lock files', () => {
  test.each(workers)('%s', async (_, form) => {
    await removeStreams();
    await startPod(workerPod('setup', form, 'setup'), 'setup', 'jsonpath={.status.phase}=Succeeded');
    await startPod(workerPod('judge', form, 'worker'), 'judge', 'condition=Ready');
    const image = lockedImage(form.image);
    const running = await programOnNode('judge', image.form);
    const sha256 = committedSha256(image);
    expect(image.program.sha256).toBe(sha256);
    expect(running).toMatchObject({ sha256, manifest: image.digest.replace('sha256:', '') });
    // In the OCI form what is pulled, stored and run is one file: the layer has the component's own digest.
    expect(running.layers).toHaveLength(1);
    expect(running.layers.includes(image.program.sha256)).toBe(image.form === 'wasm');

    const account = new Account();
    const sender = brokerSender(await broker.connect('gateway'), broker.wiring.subjects.received);
    const stop = AbortSignal.timeout(120_000);
    const times = dueTimes({ count: mails.length, seed: 1, shape: 'steady' });
    await sendLoad(mails, times, { sender, account, connections: 8, retryForMs: 60_000, stop });
    expect(account.progress).toMatchObject({ sent: mails.length, accepted: mails.length });
    await until('an empty queue', 120_000, async () =>
      (await manager.streams.info('MAIL')).state.messages === 0 ? true : undefined,
    );
    expect(await storedVerdicts(operator)).toEqual(verdicts);
    expect(new Set((await readStored(operator, 'DEAD')).map(({ id }) => id))).toEqual(rejections);
  });
});
