import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packSchema } from '../../src/core/pack/pack.ts';
import { answer, script } from '../cluster/world/script.ts';

type Entry = Record<string, unknown>;

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'pack-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytesOf = (name: string) => `the bytes of "${name}"`;

/** An entry for a file with made-up bytes, as pack.sh build and the kit write it. */
function entry(kind: string, name: string, file: string): Entry {
  const bytes = bytesOf(name);
  return {
    kind,
    name,
    ...(kind === 'image' ? {} : { version: '1.0.0' }),
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    ...(kind === 'manifest' ? {} : { arch: 'amd64' }),
    source: 'made "here"',
    licence: 'Apache-2.0',
  };
}

const whole: readonly Entry[] = [
  entry('program', 'kind', 'bin/kind'),
  entry('program', 'kubectl', 'bin/kubectl'),
  entry('program', 'containerd-shim-wasmtime-v1', 'bin/shim'),
  entry('image', 'kindest/node:v1.34.4', 'images/node.tar'),
  entry('image', 'ghcr.io/kedacore/keda:2.20.2', 'images/keda.tar'),
  entry('image', 'ghcr.io/kedacore/keda-metrics-apiserver:2.20.2', 'images/adapter.tar'),
  entry('image', 'ghcr.io/kedacore/keda-admission-webhooks:2.20.2', 'images/webhooks.tar'),
  entry('image', 'nats:2.14.9', 'images/nats.tar'),
  entry('manifest', 'keda', 'manifests/keda.yaml'),
];

async function write(entries: readonly Entry[], text = JSON.stringify({ version: 1, entries }, undefined, 2)) {
  for (const { name, file } of entries) {
    const path = join(folder, String(file));
    if (!path.startsWith(folder)) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytesOf(String(name)));
  }
  await writeFile(join(folder, 'pack.json'), text);
}

describe('pack.sh verify', () => {
  test('a whole pack is whole', async () => {
    await write(whole);
    const run = await script('pack.sh', ['verify', folder]);
    expect(answer(run)).toMatchObject({ ok: true, entries: whole.length, problems: [] });
    expect(run.code).toBe(0);
  });

  test('pack.json may stand on one line', async () => {
    await write(whole, JSON.stringify({ version: 1, entries: whole }));
    expect((await script('pack.sh', ['verify', folder])).code).toBe(0);
  });

  test('every damaged, short and missing file is named', async () => {
    await write(whole);
    await writeFile(join(folder, 'images/nats.tar'), bytesOf('nats:2.14.9').replace('bytes', 'bites'));
    await writeFile(join(folder, 'bin/kind'), 'short');
    await rm(join(folder, 'manifests/keda.yaml'));
    const run = await script('pack.sh', ['verify', folder]);
    expect(run.code).toBe(1);
    expect(answer(run)).toMatchObject({
      ok: false,
      problems: [
        { file: 'bin/kind', problem: expect.stringMatching(/^it has 5 bytes, not \d+$/) },
        { file: 'images/nats.tar', problem: expect.stringMatching(/^its sha256 is \w{64}, not \w{64}$/) },
        { file: 'manifests/keda.yaml', problem: 'it is missing' },
      ],
    });
    expect(run.stderr).toContain('copy those named above again');
  });

  test('an entry that up.sh needs and that nobody packed is named', async () => {
    await write(whole.filter(({ name }) => name !== 'nats:2.14.9'));
    const run = await script('pack.sh', ['verify', folder]);
    expect(answer(run)).toMatchObject({ ok: false, problems: [{ name: expect.stringContaining('nats:') }] });
  });

  test.each([
    ['another version', JSON.stringify({ version: 2, entries: whole })],
    ['no entries', JSON.stringify({ version: 1 })],
    ['half a file', '{"version": 1, "entries": [{"kind": "ima'],
    ['no JSON', 'kind: image'],
    ['text after the end', `${JSON.stringify({ version: 1, entries: whole })} {}`],
    ...(
      [
        ['an unknown kind', { kind: 'poem' }],
        ['no name', { name: '' }],
        ['a path out of the pack', { file: '../../etc/passwd' }],
        ['an absolute path', { file: '/etc/passwd' }],
        ['a short digest', { sha256: 'abc' }],
        ['a digest in capitals', { sha256: 'A'.repeat(64) }],
        ['bytes in words', { bytes: 'many' }],
        ['no licence', { licence: undefined }],
        ['no version', { version: undefined }],
        ['no arch', { arch: undefined }],
      ] as const
    ).map(([what, change]) => [what, JSON.stringify({ version: 1, entries: [{ ...whole[0], ...change }] })]),
  ])('%s is refused, by the schema too', async (_, text) => {
    await write([], text);
    const run = await script('pack.sh', ['verify', folder]);
    expect(run.code).toBe(1);
    expect(answer(run)).toMatchObject({ ok: false, fix: expect.stringContaining('pack') });
    expect(() => packSchema.parse(JSON.parse(text))).toThrow(Error);
  });

  test('a folder that is no pack is told so', async () => {
    const run = await script('pack.sh', ['verify', folder]);
    expect(answer(run)).toMatchObject({ expected: `a pack in ${folder}`, found: 'no pack.json there' });
  });
});

describe('pack.sh build', () => {
  test('leaves a folder with other files alone', async () => {
    await writeFile(join(folder, 'letter.txt'), 'dear aunt');
    const run = await script('pack.sh', ['build', folder]);
    expect(answer(run)).toMatchObject({ ok: false, found: `other files in ${folder}` });
  });

  test('says when there is no Docker', async () => {
    const run = await script('pack.sh', ['build', folder], { env: { DOCKER_HOST: 'tcp://127.0.0.1:9' } });
    expect(answer(run)).toMatchObject({ ok: false, fix: expect.stringMatching(/Docker/) });
  });
});

describe('pack.sh serve', () => {
  test('serves no damaged pack', async () => {
    await write(whole);
    await rm(join(folder, 'bin/kind'));
    const run = await script('pack.sh', ['serve', folder]);
    expect(answer(run)).toMatchObject({ ok: false, expected: 'a whole pack' });
  });

  test('others can copy a whole one, from loopback unless told otherwise', async () => {
    await write(whole);
    let seen: Promise<string> | undefined;
    const run = await script('pack.sh', ['serve', folder, '--minutes', '1'], {
      killWhen: (text) => {
        // Python names each request here; the first one is ours.
        if (text.includes('"GET ')) return true;
        return false;
      },
      onStdout: (text) => {
        const port = /Serving HTTP on 127\.0\.0\.1 port (\d+)/.exec(text)?.[1];
        if (port !== undefined) seen ??= fetch(`http://127.0.0.1:${port}/bin/kind`).then((answered) => answered.text());
      },
    });
    expect(run.stdout).toContain('127.0.0.1');
    expect(await seen).toBe(bytesOf('kind'));
  });
});
