import type { MiddlewareHandler } from 'astro';
import { inlineScriptHashes, parsePage } from '../publish/page-html.ts';
import { developmentPolicy } from './policy.ts';

/** Gives each page of the dev server the policy for the inline scripts that it was served with. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const html = await response.text();
  const headers = new Headers(response.headers);
  headers.set('Content-Security-Policy', developmentPolicy(inlineScriptHashes(parsePage(html).page)));
  return new Response(html, { status: response.status, headers });
};
