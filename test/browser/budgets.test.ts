import { expect, test } from '@playwright/test';
import { weighPage } from '../tools/page-weight.ts';

/** A first visit in a browser that has nothing yet, before anybody touches the page; kB are 1,000 bytes, gzipped. */
const budgets = [
  { name: 'a plain page, its fonts apart', address: '/glossary/', kB: 51, fonts: false },
  { name: 'the landing page, fonts and all', address: '/', kB: 120, fonts: true },
  { name: 'the board with its recording, its fonts apart', address: '/board/', kB: 160, fonts: false },
];

for (const { name, address, kB, fonts } of budgets) {
  test(`${name}, takes at most ${kB} kB`, async ({ page }) => {
    const weight = await weighPage(page, address);
    const list = weight.files.map((file) => `${file.bytes} ${file.path}`).join('\n');
    expect(fonts ? weight.totalBytes : weight.gzBytes, list).toBeLessThanOrEqual(kB * 1_000);
  });
}

test('the board loads no NATS client while there is no system', async ({ page }) => {
  const scripts: Promise<string>[] = [];
  const paths: string[] = [];
  page.on('response', (response) => {
    paths.push(new URL(response.url()).pathname);
    if (response.url().endsWith('.js')) scripts.push(response.text());
  });
  await page.goto('/board/');
  await expect(page.locator('mr-board [data-depth]')).toHaveText(/^\d/);
  expect(paths.filter((path) => path.endsWith('.jsonl'))).toHaveLength(1);
  expect(paths.filter((path) => path.endsWith('.wasm'))).toEqual([]);
  // What the client calls itself when it greets a broker.
  expect((await Promise.all(scripts)).filter((text) => text.includes('nats.ws'))).toEqual([]);
});

test('the heavy parts come only when a learner reaches for them', async ({ page }) => {
  const { files } = await weighPage(page, '/');
  const heavy = files.filter(({ path }) => /\.wasm$|monaco|jco|transpile|run\.worker|draw-mail|phrases/.test(path));
  expect(heavy).toEqual([]);
});
