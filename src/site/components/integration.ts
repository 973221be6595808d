import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fixedComponents } from './vite-plugin.ts';

/** Adds the component host's build step to Astro: workers have Vite plugins of their own. */
export function components(): AstroIntegration {
  return {
    name: 'mailroom-components',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const plugin = () => fixedComponents(fileURLToPath(new URL('components/', config.publicDir)));
        updateConfig({ vite: { plugins: [plugin()], worker: { format: 'es', plugins: () => [plugin()] } } });
      },
    },
  };
}
