import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';
import { mailSchema } from '../../../src/core/mail/mail.ts';
import { figure, type Figure } from '../figure.ts';
import { median } from '../median.ts';
import { serveBarePage } from './bare-page.ts';
import { timeClicks } from './click.ts';

const rounds = 15;
const clicksPerRound = 20;
const warmUps = 10;

const desk = { button: 'mr-desk [data-triage]', answer: 'mr-desk [data-time]', asked: 'Not run yet' };
const bare = { button: 'button', answer: 'pre', asked: 'Not run yet' };

/** The mail that lies open on the desk when the page comes. */
async function openMail(page: Page) {
  const text = await page.locator('mr-desk script[data-mails]').first().textContent();
  const [mail] = z.array(mailSchema).parse(JSON.parse(text ?? ''));
  if (mail === undefined) throw new Error('expected a mail on the desk, found none');
  return mail;
}

/**
 * From the click on the desk until the verdict is drawn, against a page that makes the bare jco call in its own click
 * handler and writes the verdict as text. Both are warm: the component is instantiated and has been called before.
 */
export async function clickToVerdict(browser: Browser, address: string): Promise<Figure> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const barePage = await browser.newPage();
  const bareSite = await serveBarePage(await openMail(page));
  const found = { ratios: [] as number[], desk: [] as number[], bare: [] as number[], answered: [] as number[] };
  let bareCall = 0;
  try {
    await barePage.goto(bareSite.address, { waitUntil: 'networkidle' });
    for (let round = 0; round < rounds; round += 1) {
      // In turns, so that what else the machine does meets both; only the page in front draws frames.
      await page.bringToFront();
      const onDesk = await timeClicks(page, desk, clicksPerRound, warmUps);
      await barePage.bringToFront();
      const onBare = await timeClicks(barePage, bare, clicksPerRound, warmUps);
      found.desk.push(median(onDesk.drawn));
      found.bare.push(median(onBare.drawn));
      found.answered.push(median(onDesk.answered));
      found.ratios.push(median(onDesk.drawn) / median(onBare.drawn));
    }
    const calls = await barePage.evaluate((): unknown => Reflect.get(globalThis, 'bareCalls'));
    // The browser's clock is coarser than one call, so only the mean of many says something.
    const times = z.array(z.number()).parse(calls);
    bareCall = times.reduce((sum, time) => sum + time, 0) / times.length;
  } finally {
    bareSite.close();
    await Promise.all([page.close(), barePage.close()]);
  }
  const ms = (value: number) => Number(value.toFixed(3));
  return figure('clickToVerdictRatio', found.ratios, {
    unit: 'ratio',
    meaning: 'Click until the verdict is drawn: the desk, warm, to a page with nothing but the bare jco call.',
    goal: 'at most 1.3',
    parts: {
      deskDrawnMs: ms(median(found.desk)),
      bareDrawnMs: ms(median(found.bare)),
      deskAnsweredMs: ms(median(found.answered)),
      bareCallMs: ms(bareCall),
    },
  });
}
