import type { AstroIntegration } from 'astro';
import { workerContentSecurityPolicy } from '../../core/component/worker-policy.ts';
import { securityHeaders } from './security-headers.ts';

/** In the dev server the component host's script keeps the name of its source. */
const hostWorkerSource = /\/run\.worker\.ts\?/;

/** The headers of the published site in the dev server too, so that what they forbid is noticed while writing. */
export function developmentHeaders(): AstroIntegration {
  return {
    name: 'mailroom-development-headers',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev') return;
        addMiddleware({ entrypoint: new URL('development-middleware.ts', import.meta.url), order: 'pre' });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
          if (hostWorkerSource.test(request.url ?? '')) {
            response.setHeader('Content-Security-Policy', workerContentSecurityPolicy);
          }
          next();
        });
      },
    },
  };
}
