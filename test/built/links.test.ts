import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { builtPages, dist } from '../tools/built-pages.ts';

test('every link within the site leads to a page, and to a heading where it names one', async () => {
  const pages = builtPages();
  const { links } = await new LinkChecker().check({
    path: '**/*.html',
    serverRoot: dist,
    checkFragments: true,
    timeout: 20_000,
    // Other sites are not ours to test, and need a network.
    linksToSkip: (link) => Promise.resolve(!/^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(link)),
  });
  const broken = links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, parent }) => `${parent ?? ''} -> ${url}`);
  expect(broken).toEqual([]);
  // A checker that skips everything is green too.
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(pages.length);
}, 120_000);
