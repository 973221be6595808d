import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';
import { presets } from '../../../src/page/cluster/presets.ts';
import { shareLink } from '../../../src/page/cluster/share-link.ts';
import { figure, type Figure } from '../figure.ts';

const rounds = 5;
const playedS = 4;

/** Twenty pods are at work from second 65 on, and the queue lasts for half a minute more. */
const settings = {
  ...presets['twenty-pods'],
  arrivals: { ...presets['twenty-pods'].arrivals, mails: 2000 },
  worker: { ...presets['twenty-pods'].worker, serviceMs: 600 },
};

/** What the machine gives a page that does nothing: 95 of 100 frames take at most this long. */
function bareFrames(page: Page): Promise<number> {
  return page.evaluate(
    (frames) =>
      new Promise<number>((resolve) => {
        const timesMs: number[] = [];
        let lastMs: number | undefined;
        const next = (nowMs: number) => {
          if (lastMs !== undefined) timesMs.push(nowMs - lastMs);
          lastMs = nowMs;
          if (timesMs.length < frames) requestAnimationFrame(next);
          else resolve(timesMs.toSorted((a, b) => a - b)[Math.ceil(0.95 * frames) - 1] ?? 0);
        };
        requestAnimationFrame(next);
      }),
    60 * playedS,
  );
}

async function playOnce(page: Page, address: string): Promise<{ p95Ms: number; bareMs: number }> {
  await page.goto(shareLink(new URL(`${address}/cluster/`), 'cluster', settings));
  const bareMs = await bareFrames(page);
  const widget = page.locator('#cluster');
  await widget.getByRole('combobox', { name: 'Speed', exact: true }).selectOption('1');
  await widget.getByRole('slider', { name: 'Moment of the run, in seconds' }).fill('65');
  await widget.getByText('real verdicts, ').first().waitFor();
  await widget.getByRole('button', { name: 'Play', exact: true }).click();
  await widget.getByText(`1 min ${String(5 + playedS).padStart(2, '0')} s of`).waitFor();
  const pods = await widget.getByRole('list', { name: 'Pods' }).getByText('at work').count();
  if (pods < 20) throw new Error(`expected 20 pods at work, found ${pods}`);
  await widget.getByRole('button', { name: 'Pause' }).click();
  const p95Ms = z.number().parse(await widget.evaluate((element) => Reflect.get(element, 'framesP95Ms') as unknown));
  return { p95Ms, bareMs };
}

/** The cluster in a page with 20 pods at work, real verdicts included: how long its frames take. */
export async function frames(browser: Browser, address: string): Promise<Figure> {
  const p95Ms: number[] = [];
  const bareMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext();
    const played = await playOnce(await context.newPage(), address);
    p95Ms.push(played.p95Ms);
    bareMs.push(played.bareMs);
    await context.close();
  }
  return figure('framesP95Ms', p95Ms, {
    unit: 'ms',
    meaning: `95 of 100 frames take at most this long while 20 pods are at work, playing at real speed for ${playedS} s.`,
    goal: 'at most 34, two frames of a 60 Hz screen',
    parts: { barePageP95Ms: Math.max(...bareMs) },
  });
}
