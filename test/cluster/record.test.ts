import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { until } from '../../src/agent/system/until.ts';
import { parseRecording, recordingHeader } from '../../src/core/scaling/recording.ts';
import { readPins, staleness } from '../tools/recording-freshness.ts';
import { kubeconfig, kubectl, name, up } from './world/cluster.ts';
import { deployAfresh } from './world/deploy.ts';

const execute = promisify(execFile);
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mailroom-record-'));
const env = { ...process.env, MAILROOM_STATE_DIR: join(folder, 'state') };
const cluster = ['--kubeconfig', kubeconfig, '--context', `kind-${name}`];
const limitMs = 400_000;
const connectMs = 120_000;
/** Of the curve of the queue, which has a point each second: without more of it nobody can follow what happened. */
const mostGapS = 15;

/** The `mailroom` command as a person gives it; rejects when its exit code is not 0. */
const mailroom = (...args: string[]) =>
  execute(process.execPath, [main, ...args], { env, timeout: limitMs, maxBuffer: 16 << 20 });

beforeAll(async () => {
  await up();
  await deployAfresh('wasm', {}, ['--slow']);
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const statusSchema = z.object({ system: z.string(), cluster: z.object({ context: z.string() }) });
const accountSchema = z.object({ triaged: z.number(), lost: z.number(), doubled: z.number() });

test('connected, mails and status reach the cluster, also through a gateway that was replaced; Ctrl-C leaves nothing', async () => {
  const connecting = execute(process.execPath, [main, 'system', 'connect', ...cluster], { env });
  const { child } = connecting;
  const ended = connecting.catch((error: unknown) => error);
  let said = '';
  child.stdout?.on('data', (text: string) => (said += text));
  await until('a connection', connectMs, () => said.includes('Connected with the mail-triage system') || undefined);
  const { stdout } = await mailroom('system', 'status', '--json');
  expect(statusSchema.parse(JSON.parse(stdout))).toEqual({ system: 'up', cluster: { context: `kind-${name}` } });
  await kubectl(['-n', 'mailroom', 'delete', 'pod', '-l', 'app=gateway', '--wait=false']);
  const sent = await mailroom(
    'mail',
    'send',
    '--to',
    'http',
    '--count',
    '20',
    '--seed',
    '11',
    '--wait',
    '240',
    '--json',
  );
  expect(accountSchema.parse(JSON.parse(sent.stdout))).toEqual({ triaged: 20, lost: 0, doubled: 0 });
  await expect(mailroom('system', 'connect', ...cluster)).rejects.toThrow('End it with mailroom system down');
  child.kill('SIGINT');
  if (child.exitCode === null) await once(child, 'exit');
  await ended;
  expect(child.exitCode).toBe(0);
  expect(existsSync(join(folder, 'state', 'system.json'))).toBe(false);
});

test('a recording has the versions, every kind of line, and an account of each mail', async () => {
  const file = join(folder, 'run.jsonl');
  await mailroom('record', ...cluster, '--out', file, '--send', '40', '--seed', '12', '--most', '360');
  const text = readFileSync(file, 'utf8');
  const header = recordingHeader(text);
  expect(staleness('run.jsonl', { runtime: 'wasm', versions: header?.versions ?? {} }, readPins())).toEqual([]);
  expect(header).toMatchObject({
    shim: { standIn: true },
    worker: { runtimeClass: 'wasmtime', workMs: 300, batch: 1 },
    scaling: { pollingIntervalS: 5, cooldownPeriodS: 20, maxReplicaCount: 5, lagThreshold: 5 },
    load: { messages: 40, seed: 12, to: 'http' },
  });
  const lines = parseRecording(text);
  // A busy machine answers a question too late now and then: that is written down and asked again. Any other note is a
  // mail, an object or the end that is missing.
  const notes = lines.flatMap((line) => (line.kind === 'note' ? [line.text] : []));
  expect(notes.filter((text) => !/^(jsz|KEDA's metric|watch \S+): /.test(text))).toEqual([]);
  const looks = lines.filter((line) => line.kind === 'lag');
  expect(looks.at(-1)).toMatchObject({ lag: 0, verdicts: 40, dead: 0 });
  expect(Math.max(...looks.map(({ s }, index) => s - (looks[index - 1]?.s ?? s)))).toBeLessThan(mostGapS);
  const kinds = [
    'account',
    'arrivals',
    'deployment',
    'event',
    'flight',
    'hpa',
    'keda',
    'lag',
    'mark',
    'pod',
    'scaledobject',
  ];
  expect([...new Set(lines.map(({ kind }) => kind))].filter((kind) => kind !== 'note').toSorted()).toEqual(kinds);
  const wanted = lines.flatMap((line) => (line.kind === 'deployment' ? [line.spec] : []));
  expect([wanted.at(0), wanted.at(-1)]).toEqual([0, 0]);
  expect(wanted).toContain(1);
  expect(lines.find(({ kind }) => kind === 'account')).toMatchObject({
    sent: 40,
    triaged: 40,
    dead: 0,
    lost: 0,
    doubled: 0,
  });
  // Pods are told as their logs are read, so the one that KEDA woke need not be the first.
  const flights = lines.flatMap((line) => (line.kind === 'flight' ? [line.steps.map(({ by }) => by)] : []));
  expect(flights.find((by) => by.includes('KEDA'))).toEqual(
    expect.arrayContaining(['gateway', 'scheduler', 'containerd', 'shim', 'worker', 'broker']),
  );
  expect(existsSync(`${file}.partial`)).toBe(false);
});
