/**
 * Takes a picture of the recorded run on the page of the real cluster, as the built site draws it. Build first.
 *
 *   node bin/run.mjs test/tools/recording-screenshot.ts [file]    docs/zero-to-n-to-zero.png if missing
 */
import { chromium } from '@playwright/test';
import { chromiumArguments, provideChromium } from './chromium.ts';
import { serveSite } from './serve-site.ts';

const file = process.argv[2] ?? 'docs/zero-to-n-to-zero.png';
const site = await serveSite();
const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
try {
  // High enough for the whole run, so that the header of the page does not stand over it.
  const page = await browser.newPage({ viewport: { width: 1440, height: 2400 }, colorScheme: 'light' });
  await page.goto(`${site.address}/on-a-real-cluster/`);
  await page.evaluate(() => document.fonts.ready);
  await page
    .getByRole('region', { name: /^Recording / })
    .first()
    .screenshot({ path: file });
  console.log(file);
} finally {
  await browser.close();
  await site.close();
}
