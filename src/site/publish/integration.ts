import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeServiceWorker } from '../offline/service-worker.ts';
import { listFiles } from './dist-files.ts';
import { headerFile } from './header-file.ts';
import { securePages } from './secure-pages.ts';

/** Files that Pagefind writes for ready-made interfaces. Our search has its own, so nobody loads them. */
const unusedSearchFiles = /^pagefind\/(pagefind-.*ui\.(js|css)|pagefind-highlight\.js)$/;

/** After the build and the search index: pages fit for a strict policy, a service
 * worker for offline use, and the headers that static hosts read. */
export function publish(): AstroIntegration {
  let base = '/';
  let assets = '_astro/';
  return {
    name: 'mailroom-publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        assets = `${config.build.assets}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const written = await listFiles(dist);
        for (const file of written.filter((name) => unusedSearchFiles.test(name))) await rm(join(dist, file));
        const hashes = await securePages({ dist, files: written, base, assets });
        const kept = await writeServiceWorker(dist);
        // Last, because its presence says that the build is complete.
        await writeFile(join(dist, '_headers'), headerFile(written, base, hashes));
        logger.info(`${hashes.length} inline scripts allowed by their hashes`);
        logger.info(`${kept.files} files kept for offline use, ${(kept.bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}
