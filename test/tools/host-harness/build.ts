import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { fixedComponents } from '../../../src/site/components/vite-plugin.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds the page that gives browser tests the host's client, with `folder` as the fixed components. */
export async function buildHarness(folder: string, outDir: string): Promise<void> {
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    plugins: [fixedComponents(folder)],
    worker: { format: 'es', plugins: () => [fixedComponents(folder)] },
    build: { target: 'esnext', outDir, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
}
