import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono, type Context } from 'hono';
import { headersFor, readHeaderRules } from '../headers/header-rules.ts';
import { isLoopbackHost } from './loopback.ts';
import { openSite, type Encoding, type SiteFile } from './site-files.ts';

/** Paths that are answered afresh each time, in place of a file: JSON by path. */
export type Answers = Readonly<Record<string, () => Promise<object>>>;

/**
 * The built site in `dist` with the headers of its own `_headers` file, so that what is tested here is what a static
 * host serves. It answers only to a loopback name: another site's page could otherwise reach it by a name that
 * points here (DNS rebinding).
 */
export async function siteApp(dist: string, answers: Answers = {}): Promise<Hono> {
  const rules = readHeaderRules(await readFile(join(dist, '_headers'), 'utf8'));
  const fileAt = await openSite(dist);
  const app = new Hono();
  app.use(async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!isLoopbackHost(host)) return context.text(`Expected a loopback host such as 127.0.0.1, found ${host}.\n`, 403);
    const { method } = context.req;
    if (method !== 'GET' && method !== 'HEAD') {
      return context.text(`Expected GET or HEAD, found ${method}.\n`, 405, { Allow: 'GET, HEAD' });
    }
    return next();
  });
  app.get('*', async (context) => {
    const path = decodedPath(context.req.path);
    if (path === undefined) return context.text('Expected a path in UTF-8, found another one.\n', 400);
    for (const [name, value] of headersFor(rules, path)) context.header(name, value);
    const fresh = Object.hasOwn(answers, path) ? answers[path] : undefined;
    if (fresh !== undefined) return context.json(await fresh(), 200, { 'Cache-Control': 'no-store' });
    const file = await fileAt(path.endsWith('/') ? `${path}index.html` : path);
    if (file !== undefined) return send(context, file, 200);
    if ((await fileAt(`${path}/index.html`)) !== undefined) return context.redirect(`${path}/`, 308);
    const missing = await fileAt('/404.html');
    return missing === undefined ? context.text('Not found.\n', 404) : send(context, missing, 404);
  });
  return app;
}

async function send(context: Context, file: SiteFile, status: 200 | 404): Promise<Response> {
  const encoding = chooseEncoding(file, context.req.header('accept-encoding') ?? '');
  context.header('Content-Type', file.mediaType);
  context.header('ETag', file.etag);
  if (file.encodings.length > 1) context.header('Vary', 'Accept-Encoding');
  // Files whose names change with their bytes say more in _headers; all others are asked for again each time.
  if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-cache');
  if (status === 200 && context.req.header('if-none-match') === file.etag) return context.body(null, 304);
  if (encoding !== 'identity') context.header('Content-Encoding', encoding);
  const body = await file.body(encoding);
  context.header('Content-Length', String(body.byteLength));
  return context.req.method === 'HEAD' ? context.body(null, status) : context.body(body, status);
}

function chooseEncoding(file: SiteFile, accepted: string): Encoding {
  const names = accepted.split(',').map((part) => part.split(';')[0]?.trim());
  return file.encodings.find((encoding) => names.includes(encoding)) ?? 'identity';
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
