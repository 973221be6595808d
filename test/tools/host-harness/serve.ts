import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { isHostWorker, workerContentSecurityPolicy } from '../../../src/core/component/worker-policy.ts';
import { headerPolicy, pagePolicy } from '../../../src/site/headers/policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** Serves the harness on a port of the system's choice: folders in order, and the policies of the real site. */
export async function serveHarness(folders: readonly string[]): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname).replace(/\/$/, '/index.html');
    const file = folders.map((folder) => join(folder, path)).find((candidate) => existsSync(candidate));
    if (file === undefined || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policyOf(path),
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('expected a port, found none');
  return { server, address: `http://127.0.0.1:${bound.port}` };
}

/** The strictest that the site has for each: a page's own, and the worker's. */
function policyOf(path: string): string {
  if (isHostWorker(path)) return workerContentSecurityPolicy;
  return path.endsWith('.html') ? pagePolicy([]) : headerPolicy([]);
}
