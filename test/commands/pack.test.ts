import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
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

const problemsSchema = z.object({
  ok: z.literal(false),
  problems: z.array(z.object({ file: z.string(), name: z.string(), problem: z.string() })),
});

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

  test('every file of a pack, programs too, is named when one byte of it is another', async () => {
    await write(whole);
    for (const { name, file } of whole) {
      await writeFile(join(folder, String(file)), bytesOf(String(name)).replace('bytes', 'bites'));
    }
    const { problems } = problemsSchema.parse(answer(await script('pack.sh', ['verify', folder])));
    expect(problems.map(({ file }) => file)).toEqual(whole.map(({ file }) => file));
  });

  test.each(whole.map(({ kind, name }) => [kind, name]))('a pack without its %s %s is told so', async (kind, name) => {
    await write(whole.filter((one) => one['name'] !== name));
    const run = await script('pack.sh', ['verify', folder]);
    const { problems } = problemsSchema.parse(answer(run));
    expect(problems).toMatchObject([{ file: '', problem: 'no entry' }]);
    // Of an image any version will do, and of the node's image any name that ends in "node".
    const [missing = ''] = problems.map((one) => one.name.replace(`${String(kind)} `, ''));
    expect(String(name)).toContain(missing);
    expect(run.stderr).toContain(`no entry for ${String(kind)} ${missing}: up.sh needs one`);
  });

  test('a damaged program is named by whoever wants to run it, and is not run', async () => {
    await write(whole);
    await writeFile(join(folder, 'bin/kubectl'), '#!/bin/sh\necho I am another\n');
    const run = await script('status.sh', ['--context', 'theirs', '--pack', folder], {
      env: { MAILROOM_CLUSTER_DIR: join(folder, 'state') },
    });
    expect(answer(run)).toMatchObject({ ok: false, expected: 'bin/kubectl in the pack as pack.json describes it' });
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

  test('serves no pack that a build was stopped in', async () => {
    await write(whole);
    await writeFile(join(folder, '.building'), '');
    const run = await script('pack.sh', ['serve', folder]);
    expect(answer(run)).toMatchObject({ ok: false, expected: 'a pack that is done' });
  });

  test.each(['0', '00', '121', '999', '1.5', '-1'])('does not take %s minutes', async (minutes) => {
    const run = await script('pack.sh', ['serve', folder, '--minutes', minutes]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`'${minutes}' is none of 1 to 120`);
  });

  test('others can copy a whole one, from loopback unless told otherwise; Ctrl-C is how that ends well', async () => {
    await write(whole);
    let copied: Promise<string> | undefined;
    const run = await script('pack.sh', ['serve', folder, '--minutes', '08'], {
      killWith: 'SIGINT',
      // Python names each request on standard error; the first one is ours.
      killWhen: (text) => text.includes('"GET '),
      onStdout: (text) => {
        const url = /"url": "([^"]*)"/.exec(text)?.[1];
        if (url !== undefined) copied ??= fetch(`${url}bin/kind`).then((answered) => answered.text());
      },
    });
    expect(await copied).toBe(bytesOf('kind'));
    expect(answer(run)).toMatchObject({
      ok: true,
      minutes: 8,
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
    });
    expect(run.code).toBe(0);
  });

  test('a port that somebody has is told', async () => {
    await write(whole);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = String(typeof address === 'object' && address !== null ? address.port : 0);
    const run = await script('pack.sh', ['serve', folder, '--port', port]);
    server.close();
    expect(answer(run)).toMatchObject({ ok: false, fix: 'choose another --address or --port' });
  });
});
