import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { brokerProxy } from '../agent/board/broker-proxy.ts';
import { systemFacts } from '../agent/board/system-facts.ts';
import { siteFactsPath } from '../core/board/site-facts.ts';
import { siteApp } from '../site/serve/app.ts';
import { isBuilt } from '../site/serve/freshness.ts';
import { listen } from '../site/serve/listen.ts';
import { isLoopbackHost, loopbackAddresses } from '../site/serve/loopback.ts';
import { buildSite } from './build-site.ts';
import { CommandError } from './command-error.ts';
import { hasScreen, openBrowser } from './open-browser.ts';
import { portNumber } from './port-number.ts';
import { root } from './root.ts';
import { stopSignal } from './stop-signal.ts';

interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly build: boolean;
  readonly open: boolean;
}

export function registerStart(program: Command): void {
  program
    .command('start')
    .description('build the site when its sources are newer, serve it on this machine, open the browser')
    .option('--port <number>', 'first port to try; the next one when it is in use, 0 for any', portNumber, 4321)
    .addOption(new Option('--host <address>', 'loopback address').choices([...loopbackAddresses]).default('127.0.0.1'))
    .option('--no-build', 'serve dist/ as it is')
    .option('--no-open', 'do not open the browser')
    .action(start);
}

/** Serves until Ctrl-C or SIGTERM, then frees the port; the exit code is 0, because that is how one ends it. */
async function start({ port, host, build, open }: StartOptions): Promise<void> {
  const dist = join(root, 'dist');
  if (build && !(await isBuilt(root))) await buildSite();
  if (!existsSync(join(dist, '_headers'))) {
    throw new CommandError(`Expected a built site in ${dist}, found none. Run the same command without --no-build.`);
  }
  // The board reads the system that runs on this machine, when there is one.
  const proxy = brokerProxy({ env: process.env, isOurHost: isLoopbackHost });
  const app = await siteApp(dist, { [siteFactsPath]: () => systemFacts(process.env) });
  const server = await listen(app, host, port, proxy.upgrade);
  if (port !== 0 && !server.url.includes(`:${port}/`)) console.error(`mailroom: port ${port} is in use`);
  console.log(`Mailroom is open at ${server.url} (Ctrl-C closes it)`);
  if (open && hasScreen(process.platform, process.env)) await openBrowser(server.url);
  await stopSignal();
  proxy.close();
  await server.close();
  console.error('mailroom: closed');
}
