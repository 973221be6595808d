import type { Browser } from '@playwright/test';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import { triageInPage } from '../../tools/page-triage.ts';
import { triageUnderWasmtime } from '../../tools/wasmtime-triage.ts';
import { figure, type Figure } from '../figure.ts';
import { median } from '../median.ts';

const few = 500;
const many = 5_500;
const rounds = 7;

/** Mails a second, start-up excluded: the time of many mails less the time of few. */
const rate = (fewMs: number, manyMs: number) => ((many - few) / (manyMs - fewMs)) * 1000;

/**
 * Triage in the page's worker against the same component under wasmtime. Both include what a user of that host
 * pays for each mail: a message to the worker and its answer there, a line of JSON in and out here.
 */
export async function throughput(browser: Browser, address: string): Promise<Figure> {
  const mails = generateMails({ seed: 7, count: many }).map(({ mail }) => mail);
  const ratios: number[] = [];
  const inPage: number[] = [];
  const underWasmtime: number[] = [];
  const page = await browser.newPage();
  await page.goto(address);
  for (let round = 0; round < rounds; round += 1) {
    // In turns, so that what else the machine does meets both.
    const pageFew = (await triageInPage(page, mails.slice(0, few))).tookMs;
    const wasmtimeFew = (await triageUnderWasmtime(mails.slice(0, few))).tookMs;
    const pageMany = (await triageInPage(page, mails)).tookMs;
    const wasmtimeMany = (await triageUnderWasmtime(mails)).tookMs;
    inPage.push(rate(pageFew, pageMany));
    underWasmtime.push(rate(wasmtimeFew, wasmtimeMany));
    ratios.push(rate(pageFew, pageMany) / rate(wasmtimeFew, wasmtimeMany));
  }
  await page.close();
  return figure('throughputToWasmtime', ratios, {
    unit: 'ratio',
    meaning:
      'Mails a second in the page (one worker, messages included) to mails a second in wasmtime (JSON lines included).',
    goal: 'at least 0.5',
    parts: {
      pageMailsPerSecond: Math.round(median(inPage)),
      wasmtimeMailsPerSecond: Math.round(median(underWasmtime)),
    },
  });
}
