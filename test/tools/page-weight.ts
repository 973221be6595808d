import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** What a page fetched, in bytes as a server with gzip sends them (gzip -9; fonts and pictures as they are). */
export type PageWeight = {
  /** Page, styles, scripts, data. */
  readonly gzBytes: number;
  readonly fontBytes: number;
  /** The total of both, and what it is made of. */
  readonly totalBytes: number;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
};

const packed = /\.(woff2|png|webp|avif)$/;

/**
 * Opens the address and weighs everything that the page itself fetches until it is quiet, before anybody
 * touches it. What the service worker fetches ahead for working offline is not the page's and not counted.
 */
export async function weighPage(page: Page, address: string): Promise<PageWeight> {
  const responses: Response[] = [];
  const keep = (response: Response) => responses.push(response);
  page.on('response', keep);
  await page.goto(address, { waitUntil: 'networkidle' });
  page.off('response', keep);

  const files = await Promise.all(
    responses
      .filter((response) => response.ok() && response.request().serviceWorker() === null)
      .map(async (response) => {
        const path = new URL(response.url()).pathname;
        const body = await response.body();
        return { path, bytes: packed.test(path) ? body.length : gzipSync(body, { level: 9 }).length };
      }),
  );
  const sum = (list: typeof files) => list.reduce((total, { bytes }) => total + bytes, 0);
  const fontBytes = sum(files.filter(({ path }) => path.endsWith('.woff2')));
  const totalBytes = sum(files);
  return { gzBytes: totalBytes - fontBytes, fontBytes, totalBytes, files };
}
