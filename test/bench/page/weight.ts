import type { Browser } from '@playwright/test';
import { weighPage } from '../../tools/page-weight.ts';
import { figure, type Figure } from '../figure.ts';

/** What a first visit to one address costs, in a browser that has nothing yet. */
async function firstVisit(browser: Browser, address: string) {
  const context = await browser.newContext();
  try {
    return await weighPage(await context.newPage(), address);
  } finally {
    await context.close();
  }
}

/** Bytes of a plain page and of the landing page before anybody touches it. */
export async function weights(browser: Browser, base: string): Promise<Figure[]> {
  const plain = await firstVisit(browser, `${base}/glossary/`);
  const landing = await firstVisit(browser, `${base}/`);
  return [
    figure('plainPageGzBytes', [plain.gzBytes], {
      unit: 'bytes',
      meaning: 'The glossary: page, styles and scripts, gzip -9; its fonts are told apart.',
      goal: 'at most 51000',
      parts: { fontBytes: plain.fontBytes, totalBytes: plain.totalBytes, requests: plain.files.length },
    }),
    figure('landingGzBytes', [landing.totalBytes], {
      unit: 'bytes',
      meaning: 'The landing page before anybody touches it: page, styles, scripts, data and fonts, gzip -9.',
      goal: 'at most 120000',
      parts: { fontBytes: landing.fontBytes, requests: landing.files.length },
    }),
  ];
}
