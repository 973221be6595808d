import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { developmentHeaders } from './src/site/headers/development.ts';
import { publish } from './src/site/publish/integration.ts';
import { components } from './src/site/components/integration.ts';

/** Where a published copy lives. Without it the site has no canonical addresses and no sitemap, and needs none. */
const site = process.env['MAILROOM_SITE'];
const base = process.env['MAILROOM_BASE'] ?? '/';
const root = `${base.replace(/\/$/, '')}/`;

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  trailingSlash: 'always',
  // Not the port of `npm start`: a browser that keeps a copy of that site would answer from it here.
  server: { host: '127.0.0.1', port: 4320 },
  integrations: [
    components(),
    starlight({
      title: 'Mailroom',
      description: 'A workshop: triage mail with WebAssembly components in the page.',
      favicon: '/favicon.svg',
      head: [
        { tag: 'link', attrs: { rel: 'manifest', href: `${root}manifest.webmanifest` } },
        { tag: 'meta', attrs: { name: 'color-scheme', content: 'light dark' } },
      ],
      credits: false,
      expressiveCode: {
        // No window around a command: it is a line on paper, and its three dots say nothing.
        // Long lines wrap, so that nobody has to scroll sideways on a phone.
        defaultProps: { frame: 'none', wrap: true },
        styleOverrides: { borderColor: 'var(--rule)', borderRadius: 'var(--radius)', codeBackground: 'var(--tint)' },
      },
      // Asides (:::note) outside src/content/docs render only in folders named here.
      markdown: { processedDirs: ['./lessons/'] },
      customCss: ['tokens', 'fonts', 'starlight', 'prose', 'parts', 'print'].map((name) => `./src/styles/${name}.css`),
      components: {
        Footer: './src/page/layout/Footer.astro',
        Head: './src/page/layout/Head.astro',
        Header: './src/page/layout/Header.astro',
        Hero: './src/page/layout/Landing.astro',
        PageTitle: './src/page/layout/PageTitle.astro',
        Search: './src/page/layout/Search.astro',
        Sidebar: './src/page/layout/Sidebar.astro',
        SiteTitle: './src/page/layout/SiteTitle.astro',
      },
      // What is drawn is src/page/layout/Sidebar.astro; this order gives "previous" and "next".
      sidebar: [
        { label: 'Lessons', items: [{ autogenerate: { directory: 'lessons' } }] },
        {
          label: 'At the desk',
          items: [
            'drop',
            'progress',
            'cluster',
            'model-and-reality',
            'board',
            'how-the-system-works',
            'on-a-real-cluster',
            'glossary',
            'versions',
          ],
        },
      ],
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      pagefind: true,
    }),
    developmentHeaders(),
    publish(),
  ],
  // A strict policy has no room for inline styles, and for few inline scripts.
  build: { inlineStylesheets: 'never' },
  vite: {
    worker: { format: 'es' },
    build: { target: 'esnext', assetsInlineLimit: 0 },
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
