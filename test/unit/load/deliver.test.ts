import { expect, test, vi } from 'vitest';
import { deliver } from '../../../src/agent/load/deliver.ts';
import type { Answer } from '../../../src/agent/load/sender.ts';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';

const [mail] = generateMails({ seed: 1, count: 1 });
const later: Answer = { kind: 'later', answer: '451 try again' };

function answering(...answers: Answer[]) {
  const send = vi.fn<() => Promise<Answer>>(() => Promise.resolve(answers.shift() ?? later));
  return { send, close: () => Promise.resolve() };
}

async function delivered(sender: ReturnType<typeof answering>, retryForMs: number, stop = new AbortController()) {
  if (mail === undefined) throw new Error('expected a mail');
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 });
  try {
    return await deliver(sender, mail, { retryForMs, stop: stop.signal });
  } finally {
    vi.useRealTimers();
  }
}

test('"not now" is tried again until it is taken', async () => {
  const outcome = await delivered(answering(later, later, { kind: 'accepted' }), 60_000);
  expect(outcome).toEqual({ kind: 'accepted', tried: 3 });
});

test('a refusal for good is not tried again', async () => {
  const refused: Answer = { kind: 'refused', answer: '552 too large' };
  expect(await delivered(answering(refused), 60_000)).toEqual({ ...refused, tried: 1 });
});

test('the tries end with the time, and with a stop', async () => {
  expect(await delivered(answering(), 0)).toMatchObject({ kind: 'later', answer: '451 try again' });
  const stop = new AbortController();
  stop.abort();
  expect(await delivered(answering(), 60_000, stop)).toMatchObject({ tried: 1 });
});
