import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { transpile } from '@bytecodealliance/jco-transpile';
import type { Mail } from '../../../src/core/mail/mail.ts';

const component = fileURLToPath(new URL('../../../public/components/mail-triage.wasm', import.meta.url));

/**
 * The least that can be done with the component and jco: one button, one bare call in the page itself, the verdict as
 * text. No worker, no messages, no checks, no trace, no limits.
 */
const html = (mail: Mail) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Bare call</title><link rel="icon" href="data:,">
<button>Triage</button><pre>Not run yet</pre>
<script type="module">
import { triage } from './bare.js';
const mail = ${JSON.stringify(mail).replaceAll('<', '\\u003c')};
const answer = document.querySelector('pre');
globalThis.bareCalls = [];
document.querySelector('button').addEventListener('click', () => {
  answer.textContent = 'Not run yet';
  const started = performance.now();
  const verdict = triage.triage(mail);
  globalThis.bareCalls.push(performance.now() - started);
  answer.textContent = JSON.stringify(verdict, undefined, 1);
});
</script>`;

/** Serves that page for one mail on a loopback port that the system gives. */
export async function serveBarePage(mail: Mail): Promise<{ address: string; close(): void }> {
  const { files } = await transpile(component, { name: 'bare', outDir: '' });
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', wasm: 'application/wasm' };
  const server = createServer(({ url = '/' }, response) => {
    const file = files[url.slice(1)];
    const type = types[url.split('.').at(-1) ?? ''];
    if (url === '/') response.setHeader('content-type', 'text/html').end(html(mail));
    else if (file === undefined || type === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', type).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('expected a port, found none');
  return { address: `http://127.0.0.1:${at.port}/`, close: () => server.close() };
}
