import { type Answer, answerMs, oneAnswer, type Sender } from './sender.ts';

/** Statuses below 500 that say "not now". */
const passing = new Set([408, 425, 429]);

async function attempt(address: URL, body: string): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(answerMs),
    });
    // Read to its end, or the connection cannot be used again.
    const text = await response.text();
    if (response.ok) return { kind: 'accepted' };
    const answer = oneAnswer(`${response.status} ${text}`);
    return { kind: response.status >= 500 || passing.has(response.status) ? 'later' : 'refused', answer };
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { kind: 'later', answer: oneAnswer(reason instanceof Error ? reason.message : String(reason)) };
  }
}

/** POST /mail with the mail as JSON. */
export function httpSender({ host, port }: { host: string; port: number }): Sender {
  const address = new URL(`http://${host}:${port}/mail`);
  return {
    send: ({ mail }) => attempt(address, JSON.stringify(mail)),
    close: () => Promise.resolve(),
  };
}
