import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';
import { componentLockSchema } from '../../core/component/lock.ts';

/** What the first visit keeps for later: the site as a whole. A bigger file than this would be a mistake. */
const fileBytesLimit = 8 * 1024 * 1024;

export interface Kept {
  readonly files: number;
  readonly bytes: number;
}

/** Components that no page runs: worker and gateway belong to the system. */
function forOtherHosts(dist: string): string[] {
  const lock = componentLockSchema.parse(JSON.parse(readFileSync(join(dist, 'components', 'lock.json'), 'utf8')));
  return lock.components.filter(({ inPage }) => !inPage).map(({ file }) => `components/${file}`);
}

/**
 * Writes dist/sw.js, which keeps every file of the site at the first visit and answers from there. A newer one waits
 * until the learner takes it (src/page/offline), so that no running lesson loses the files that it began with.
 *
 * @throws {Error} when a file is too big to be kept, or when workbox warns of anything else
 */
export async function writeServiceWorker(dist: string): Promise<Kept> {
  const { count, size, warnings } = await generateSW({
    globDirectory: dist,
    globPatterns: ['**/*'],
    // What the site says about the system on its machine is asked for anew each time.
    globIgnores: ['_headers', 'sw.js', 'sitemap*.xml', 'system/board.json', ...forOtherHosts(dist)],
    swDest: join(dist, 'sw.js'),
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
    // A strict policy lets Workbox load nothing from elsewhere; inlined, it does not try.
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: false,
    maximumFileSizeToCacheInBytes: fileBytesLimit,
    // These names change with their bytes, so their address is revision enough.
    dontCacheBustURLsMatching: /^_astro\/|^pagefind\/(index|fragment)\//,
    // Pagefind adds a time to one address, so that no cache answers; offline ours must.
    ignoreURLParametersMatching: [/^ts$/],
    // Some hosts redirect "/x/index.html" to "/x/"; asked for by its own name, a page comes without a detour.
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => ({ ...entry, url: entry.url.replace(/(^|\/)index\.html$/, '$1') || './' })),
        warnings: [],
      }),
    ],
    // A page that is not kept comes from the network; without one, the page says that there is none.
    runtimeCaching: [
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkOnly',
        options: { precacheFallback: { fallbackURL: '404.html' } },
      },
    ],
  });
  if (warnings.length > 0)
    throw new Error(`Expected every file to be kept for offline use, found: ${warnings.join(' ')}`);
  return { files: count, bytes: size };
}
