import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Where a published copy lives. Without it the site has no canonical addresses and no sitemap, and needs none. */
const site = process.env['MAILROOM_SITE'];
const base = process.env['MAILROOM_BASE'] ?? '/';

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Mailroom',
      description: 'A workshop: triage mail with WebAssembly components in the page.',
      favicon: '/favicon.svg',
      credits: false,
      // The page is src/content/docs/404.md; Starlight's own route for it would only collide.
      disable404Route: true,
      // Asides (:::note) outside src/content/docs render only in folders named here.
      markdown: { processedDirs: ['./lessons/'] },
      customCss: ['./src/styles/tokens.css'],
    }),
  ],
  vite: {
    worker: { format: 'es' },
    build: { target: 'esnext' },
    // Pre-bundling these on first use reloads the page in the dev server, in the middle of the learner's click.
    optimizeDeps: {
      exclude: [
        '@bytecodealliance/jco-transpile',
        '@bytecodealliance/preview2-shim',
        '@bytecodealliance/preview3-shim',
      ],
    },
  },
});
