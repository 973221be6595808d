/**
 * Takes a picture of the live board after a thousand mails: brings up a system of its own, opens the board in the built
 * site, sends the mails by SMTP and waits until the board has counted every verdict. Build first.
 *
 *   node bin/run.mjs test/tools/board-screenshot.ts [file]    docs/board.png if missing
 */
import { chromium } from '@playwright/test';
import { chromiumArguments, provideChromium } from './chromium.ts';
import { withOwnSystem } from './own-system.ts';
import { serveSite } from './serve-site.ts';

const file = process.argv[2] ?? 'docs/board.png';
const mails = 1000;

await withOwnSystem({ workers: 2 }, async ({ env, mailroom }) => {
  const site = await serveSite(env);
  const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
    await page.goto(`${site.address}/board/`);
    const board = page.locator('mr-board');
    await board.getByText('Live', { exact: true }).waitFor();
    console.log(await mailroom('mail', 'send', '--seed', '1', '--count', String(mails)));
    await board.locator('[data-triaged]', { hasText: mails.toLocaleString('en') }).waitFor();
    await board.locator('[data-depth]', { hasText: /^0$/ }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    await board.screenshot({ path: file });
    console.log(file);
  } finally {
    await browser.close();
    await site.close();
  }
});
