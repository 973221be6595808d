import { globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { noCapabilities } from '../../src/core/component/capabilities.ts';
import type { ComponentFacts } from '../../src/core/component/facts.ts';
import { hostProtocolVersion, type FromHost, type ToHost } from '../../src/core/component/host-messages.ts';
import { defaultLimits } from '../../src/core/component/limits.ts';
import type { Mail } from '../../src/core/mail/mail.ts';
import { dist } from './built-pages.ts';

/** What the component answered to one mail, with the bare call's time in the worker. */
export type PageAnswer = { readonly ok: boolean; readonly value: unknown; readonly tookMs: number };
export type PageRun = {
  readonly facts: ComponentFacts;
  readonly answers: readonly PageAnswer[];
  /** From the first question to the last answer, in the page. */
  readonly tookMs: number;
};

/** The worker of the component host, as the build named it. */
function workerPath(): string {
  const [found, ...more] = globSync('_astro/run.worker*.js', { cwd: dist });
  if (found === undefined || more.length > 0) {
    throw new Error(`expected one run.worker script in dist/_astro, found ${found ? more.length + 1 : 'none'}: build`);
  }
  return `/${found.replaceAll('\\', '/')}`;
}

/**
 * Asks the fixed component `mail-triage` about mails, in the open page, through the built worker and its messages:
 * the same files, headers and policy that a learner gets. `inFlight` questions are open at a time.
 */
export async function triageInPage(page: Page, mails: readonly Mail[], inFlight = 32): Promise<PageRun> {
  const v = hostProtocolVersion;
  const load: ToHost = {
    v,
    kind: 'load',
    source: { kind: 'fixed', name: 'mail-triage' },
    capabilities: noCapabilities,
    limits: { ...defaultLimits, callMs: 60_000 },
    trace: false,
    run: true,
  };
  return page.evaluate(
    (given) =>
      new Promise<PageRun>((resolve, reject) => {
        const worker = new Worker(given.worker, { type: 'module' });
        const answers: PageAnswer[] = [];
        let facts: ComponentFacts | undefined;
        let asked = 0;
        let started = 0;
        const ask = () => {
          const mail = given.mails[asked];
          if (mail === undefined) return;
          const question: ToHost = {
            v: given.load.v,
            kind: 'call',
            id: asked,
            interface: 'mailroom:triage/triage',
            function: 'triage',
            args: [mail],
          };
          asked += 1;
          worker.postMessage(question);
        };
        const end = (finish: () => void) => {
          worker.terminate();
          finish();
        };
        worker.addEventListener('error', (event) => end(() => reject(new Error(`the worker: ${event.message}`))));
        worker.addEventListener('message', ({ data }: MessageEvent<FromHost>) => {
          if (data.kind === 'failure') {
            const { expected, found } = data.failure;
            end(() => reject(new Error(`expected ${expected}, found ${found}`)));
          }
          if (data.kind === 'facts') facts = data.facts[0];
          if (data.kind === 'ready') {
            started = performance.now();
            for (let open = 0; open < given.inFlight; open += 1) ask();
          }
          if (data.kind === 'result') {
            answers[data.id] = { ok: data.ok, value: data.value, tookMs: data.tookMs };
            ask();
            if (data.id === given.mails.length - 1 && facts !== undefined) {
              const run = { facts, answers, tookMs: performance.now() - started };
              end(() => resolve(run));
            }
          }
        });
        worker.postMessage(given.load);
      }),
    { worker: workerPath(), load, mails, inFlight },
  );
}
