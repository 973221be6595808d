import { siteFactsPath, siteFactsSchema, type SiteFacts } from '../../core/board/site-facts.ts';

const answerMs = 4000;

/**
 * What the site says about the system on its machine. Every site answers: without our server it has a file that says
 * "none". So no answer, undefined, is a server that has ended, or no network.
 */
export async function askSite(base: string, signal: AbortSignal): Promise<SiteFacts | undefined> {
  try {
    const answer = await fetch(`${base}${siteFactsPath.slice(1)}`, {
      cache: 'no-store',
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerMs)]),
    });
    return siteFactsSchema.parse(await answer.json());
  } catch {
    return undefined;
  }
}
