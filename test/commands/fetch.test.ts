import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const library = fileURLToPath(new URL('../../cluster-scripts/lib.sh', import.meta.url));
const release = Buffer.alloc(300_000, 'the release, ');
const sha256 = createHash('sha256').update(release).digest('hex');

let folder: string;
let server: Server;
let url: string;
let ranges: (string | undefined)[];
let bytes: Buffer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-'));
  ranges = [];
  bytes = release;
  server = createServer((request, answer) => {
    const { range } = request.headers;
    ranges.push(range);
    const from = Number(/bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0);
    if (from > 0) answer.writeHead(206, { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` });
    answer.end(bytes.subarray(from));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  url = `http://127.0.0.1:${port}/release`;
});

afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** The scripts' own `fetch`, into `file` in our folder. */
function fetchIt(sum: string, file = 'got'): Promise<{ code: number; stdout: string; stderr: string }> {
  const text = `. ${library}; options; fetch "$1" "$2" "$3"`;
  const env = { ...process.env, MAILROOM_CLUSTER_DIR: folder };
  return new Promise((resolve) => {
    const args = ['-c', text, 'fetch', url, sum, join(folder, file)];
    execFile('bash', args, { env, timeout: 30_000 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

test('what is there and right is not fetched again', async () => {
  expect(await fetchIt(sha256)).toMatchObject({ code: 0 });
  expect((await readFile(join(folder, 'got'))).equals(release)).toBe(true);
  expect(await fetchIt(sha256)).toMatchObject({ code: 0 });
  expect(ranges).toEqual([undefined]);
});

test('a part from a run that was killed is gone on with', async () => {
  await writeFile(join(folder, 'got.part'), release.subarray(0, 100_000));
  expect(await fetchIt(sha256)).toMatchObject({ code: 0 });
  expect(ranges).toEqual(['bytes=100000-']);
  expect((await readFile(join(folder, 'got'))).equals(release)).toBe(true);
});

test('other bytes than the pinned ones are refused and not kept', async () => {
  bytes = Buffer.from('something else');
  const run = await fetchIt(sha256);
  expect(run.code).toBe(1);
  expect(run.stdout).toContain(`with sha256 ${sha256}`);
  await expect(readFile(join(folder, 'got'))).rejects.toThrow(/ENOENT/);
});

test('without a published checksum the first download is recorded, said, and held against the next', async () => {
  const first = await fetchIt('');
  expect(first.stderr).toContain(`recording sha256 ${sha256}`);
  expect(await readFile(join(folder, 'downloads.lock'), 'utf8')).toBe(`${sha256} ${url}\n`);
  bytes = Buffer.from('a release that changed');
  const second = await fetchIt('', 'again');
  expect(second.code).toBe(1);
  expect(second.stdout).toContain('the release has changed');
});

test('a server that is not there is told, with what to do', async () => {
  url = 'http://127.0.0.1:9/release';
  const run = await fetchIt(sha256);
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('it goes on where it stopped');
});
