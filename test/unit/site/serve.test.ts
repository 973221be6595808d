import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteApp } from '../../../src/site/serve/app.ts';
import { listen } from '../../../src/site/serve/listen.ts';

let dist: string;
let app: Hono;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'mailroom-dist-'));
  await mkdir(join(dist, 'lesson'));
  await mkdir(join(dist, '_astro'));
  await writeFile(join(dist, 'index.html'), 'front page '.repeat(50));
  await writeFile(join(dist, 'lesson', 'index.html'), 'lesson');
  await writeFile(join(dist, '404.html'), 'nothing here');
  await writeFile(join(dist, '_astro', 'a.woff2'), 'font');
  await writeFile(
    join(dist, '_headers'),
    '/*\n  X-Content-Type-Options: nosniff\n\n/_astro/*\n  Cache-Control: immutable\n',
  );
  app = await siteApp(dist);
});
afterAll(() => rm(dist, { recursive: true }));

interface Ask {
  method?: string;
  headers?: Record<string, string>;
}
const ask = (path: string, { method = 'GET', headers = {} }: Ask = {}, host = '127.0.0.1:4321') =>
  app.request(`http://${host}${path}`, { method, headers: { host, ...headers } });

test('a page comes with the headers of the published file and is asked for again each time', async () => {
  const answer = await ask('/lesson/');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('lesson');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

test('a hashed file is kept, and a font is not compressed again', async () => {
  const answer = await ask('/_astro/a.woff2', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(answer.headers.get('cache-control')).toBe('immutable');
  expect(answer.headers.get('content-encoding')).toBeNull();
});

test('text is compressed as the browser accepts it', async () => {
  const answer = await ask('/', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toContain('front page');
});

test('an unchanged page is not sent again', async () => {
  const etag = (await ask('/')).headers.get('etag') ?? '';
  expect((await ask('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('a wrong address gets the page for it, a missing slash is added', async () => {
  const missing = await ask('/nowhere/');
  expect([missing.status, await missing.text()]).toEqual([404, 'nothing here']);
  expect((await ask('/lesson')).headers.get('location')).toBe('/lesson/');
});

test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%ff', '/lesson/%00'])(
  'no path leads out of the site: %s',
  async (path) => {
    const answer = await ask(path);
    expect([400, 404]).toContain(answer.status);
  },
);

test('another site cannot reach it by a name that points here', async () => {
  const answer = await ask('/', {}, 'rebound.example:4321');
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('Expected a loopback host such as 127.0.0.1, found rebound.example:4321.');
});

test('it takes no other method', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
});

test('a port in use gets the next one, and closing frees the port', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;
  const server = await listen(new Hono(), '127.0.0.1', taken);
  const { url } = server;
  expect(Number(new URL(url).port)).toBeGreaterThan(taken);
  await server.close();
  await expect(fetch(url)).rejects.toThrow('fetch failed');
  other.close();
});
