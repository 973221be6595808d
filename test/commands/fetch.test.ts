import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
/** Whether it goes on in the middle, and after how many bytes it hangs up, once. */
let knowsRanges: boolean;
let hangsUpAt: number | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-'));
  ranges = [];
  bytes = release;
  knowsRanges = true;
  hangsUpAt = undefined;
  server = createServer((request, answer) => {
    const { range } = request.headers;
    ranges.push(range);
    const from = knowsRanges ? Number(/bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0) : 0;
    if (from > 0) answer.writeHead(206, { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` });
    else answer.writeHead(200, { 'content-length': bytes.length });
    if (hangsUpAt === undefined) {
      answer.end(bytes.subarray(from));
      return;
    }
    answer.write(bytes.subarray(from, hangsUpAt), () => answer.destroy());
    hangsUpAt = undefined;
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

/** A line of bash among the scripts' own functions. */
function among(line: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, MAILROOM_CLUSTER_DIR: folder };
  return new Promise((resolve) => {
    const all = ['-c', `. ${library}; options; ${line}`, 'among', ...args];
    execFile('bash', all, { env, timeout: 30_000 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** The scripts' own `fetch`, into `file` in our folder. */
const fetchIt = (sum: string, file = 'got') => among('fetch "$@"', url, sum, join(folder, file));

const parts = async () => (await readdir(folder)).filter((file) => file.endsWith('part'));

/** A fetch whose network fails in the middle; answers with the name of the part that it leaves. */
async function fetchHalf(): Promise<string> {
  hangsUpAt = 100_000;
  const run = await fetchIt(sha256);
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('it goes on where it stopped');
  const [part = '', ...more] = await parts();
  expect(more).toEqual([]);
  expect((await readFile(join(folder, part))).equals(release.subarray(0, 100_000))).toBe(true);
  ranges = [];
  return part;
}

test('what is there and right is not fetched again', async () => {
  expect(await fetchIt(sha256)).toMatchObject({ code: 0 });
  expect((await readFile(join(folder, 'got'))).equals(release)).toBe(true);
  expect(await fetchIt(sha256)).toMatchObject({ code: 0 });
  expect(ranges).toEqual([undefined]);
});

test('what a network that failed has brought is gone on with', async () => {
  await fetchHalf();
  expect(await fetchIt(sha256)).toMatchObject({ code: 0 });
  expect(ranges).toEqual(['bytes=100000-']);
  expect((await readFile(join(folder, 'got'))).equals(release)).toBe(true);
  expect(await parts()).toEqual([]);
});

test('a server that cannot go on in the middle is asked for the whole', async () => {
  await fetchHalf();
  knowsRanges = false;
  expect(await fetchIt(sha256)).toMatchObject({ code: 0 });
  expect(ranges).toEqual(['bytes=100000-', undefined]);
  expect((await readFile(join(folder, 'got'))).equals(release)).toBe(true);
});

test('a part of another release, for the same file, is not gone on with', async () => {
  await writeFile(join(folder, 'got.part'), 'a release from before parts had names');
  await fetchHalf();
  url = url.replace('release', 'next-release');
  expect(await fetchIt('')).toMatchObject({ code: 0 });
  expect(ranges).toEqual([undefined]);
  expect((await readFile(join(folder, 'got'))).equals(release)).toBe(true);
  expect(await parts()).toEqual([]);
});

test('a part with other bytes than the pinned ones is thrown away, so that the next run can be right', async () => {
  const part = await fetchHalf();
  await writeFile(join(folder, part), 'x'.repeat(100_000));
  expect((await fetchIt(sha256)).code).toBe(1);
  expect(await parts()).toEqual([]);
  expect((await fetchIt(sha256)).code).toBe(0);
});

test('other bytes than the pinned ones are refused and not kept', async () => {
  bytes = Buffer.from('something else');
  const run = await fetchIt(sha256);
  expect(run.code).toBe(1);
  expect(run.stdout).toContain(`with sha256 ${sha256}`);
  await expect(readFile(join(folder, 'got'))).rejects.toThrow(/ENOENT/);
});

test('without a checksum of ours the first download is recorded, said, and held against the next', async () => {
  const first = await fetchIt('');
  expect(first.stderr).toContain(`recording sha256 ${sha256}`);
  expect(await readFile(join(folder, 'downloads.lock'), 'utf8')).toBe(`${sha256} ${url}\n`);
  bytes = Buffer.from('a release that changed');
  const second = await fetchIt('', 'again');
  expect(second.code).toBe(1);
  expect(second.stdout).toContain('the release has changed');
});

test('an image without a digest of ours is recorded and held in the same way, one with a digest is not', async () => {
  const [image, digest] = ['registry.example/it:v1', 'a'.repeat(64)];
  const hold = (name: string, sum: string) => among('hold_image "$@"', name, `sha256:${sum}`);
  expect((await hold(image, digest)).stderr).toContain(`recording sha256 ${digest}`);
  expect(await readFile(join(folder, 'downloads.lock'), 'utf8')).toBe(`${digest} ${image}\n`);
  expect(await hold(image, digest)).toMatchObject({ code: 0, stderr: '' });
  const other = await hold(image, 'b'.repeat(64));
  expect(other.code).toBe(1);
  expect(other.stdout).toContain(`${image} with sha256 ${digest}`);
  expect(await hold(`${image}@sha256:${digest}`, 'b'.repeat(64))).toMatchObject({ code: 0, stderr: '' });
});

test('a server that is not there is told, with what to do', async () => {
  url = 'http://127.0.0.1:9/release';
  const run = await fetchIt(sha256);
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('it goes on where it stopped');
});
