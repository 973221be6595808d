import { existsSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that `npm run build` writes. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The addresses of all built pages, from "/" on, each ending in "/". The page for a wrong address is "/404/". */
export function builtPages(): string[] {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error('expected a built site in dist/, found none: run npm run build first');
  }
  return globSync('**/*.html', { cwd: dist })
    .map((path) => `/${path.split(sep).join('/')}`.replace(/index\.html$/, '').replace(/\.html$/, '/'))
    .toSorted();
}
