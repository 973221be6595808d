import { chromium, type Browser } from '@playwright/test';
import { chromiumArguments, provideChromium } from '../../tools/chromium.ts';
import { serveSite } from '../../tools/serve-site.ts';

/** Serves the built site as `npm start` does and opens Chromium for it; both end with the work. */
export async function withSite<T>(work: (browser: Browser, address: string) => Promise<T>): Promise<T> {
  const site = await serveSite();
  try {
    const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
    try {
      return await work(browser, site.address);
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}
