/**
 * Takes pictures of the built site, as `npm start` serves it:
 *
 *   npm run screenshots             the picture of the README: docs/landing.png
 *   npm run screenshots -- all      every page at 360, 768 and 1440 px, light and dark: test-results/screenshots/
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { chromiumArguments, provideChromium } from './chromium.ts';
import { serveSite } from './serve-site.ts';

type Shot = {
  readonly page: string;
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly file: string;
  readonly full: boolean;
  /** What a person does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
};

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const readme: Shot = {
  page: '/',
  width: 1280,
  theme: 'light',
  file: path('docs/landing.png'),
  full: false,
  async act(page) {
    // Twice, as people do: the first answer has to load the component.
    for (let clicks = 0; clicks < 2; clicks += 1) {
      await page.getByRole('button', { name: 'Triage this mail' }).click();
      await page.getByText('measured now').waitFor();
    }
  },
};

function everyShot(): Shot[] {
  return builtPages().flatMap((page) =>
    [360, 768, 1440].flatMap((width) =>
      (['light', 'dark'] as const).map((theme) => {
        const name = page === '/' ? 'landing' : page.slice(1, -1).replaceAll('/', '-');
        return { page, width, theme, full: true, file: path(`test-results/screenshots/${name}-${width}-${theme}.png`) };
      }),
    ),
  );
}

async function take(browser: Browser, address: string, shot: Shot) {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: 900 },
    colorScheme: shot.theme,
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.goto(`${address}${shot.page}`, { waitUntil: 'networkidle' });
    await shot.act?.(page);
    await page.evaluate(() => document.fonts.ready);
    mkdirSync(new URL('.', `file://${shot.file}`), { recursive: true });
    await page.screenshot({ path: shot.file, fullPage: shot.full, animations: 'disabled' });
    console.log(shot.file);
  } finally {
    await context.close();
  }
}

const shots = process.argv[2] === 'all' ? everyShot() : [readme];
const site = await serveSite();
const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
try {
  for (const shot of shots) await take(browser, site.address, shot);
} finally {
  await browser.close();
  await site.close();
}
