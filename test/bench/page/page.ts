import { readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { z } from 'zod';
import { chromiumArguments, provideChromium } from '../../tools/chromium.ts';
import { serveSite } from '../../tools/serve-site.ts';
import { wasmtimeVersion } from '../../tools/wasmtime.ts';
import type { Bench } from '../figure.ts';
import { clickToVerdict } from './click-to-verdict.ts';
import { heldOutAccuracy } from './held-out-accuracy.ts';
import { throughput } from './throughput.ts';
import { weights } from './weight.ts';

const manifest = new URL('../../../node_modules/@bytecodealliance/jco-transpile/package.json', import.meta.url);
const jcoTranspile = () => z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;

async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** The built site in Chromium, as `npm start` serves it. Build first. */
export const bench: Bench = async () => {
  const site = await serveSite();
  try {
    return await withBrowser(async (browser) => ({
      figures: [
        await clickToVerdict(browser, site.address),
        await throughput(browser, site.address),
        ...(await weights(browser, site.address)),
        await heldOutAccuracy(),
      ],
      versions: { chromium: browser.version(), wasmtime: wasmtimeVersion, 'jco-transpile': jcoTranspile() },
    }));
  } finally {
    await site.close();
  }
};
