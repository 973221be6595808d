import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Account } from '../../../src/agent/load/account.ts';
import type { Sender } from '../../../src/agent/load/sender.ts';
import { sendLoad } from '../../../src/agent/load/send-load.ts';
import { beside } from '../../../src/agent/recording/beside.ts';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';

test('mails that nobody takes do not hold up the end of what they are sent beside', async () => {
  const sender: Sender = {
    send: () => Promise.resolve({ kind: 'later', answer: '421 nobody there' }),
    close: () => Promise.resolve(),
  };
  const account = new Account();
  const mails = generateMails({ seed: 1, count: 200 });
  const sending = (stop: AbortSignal) =>
    sendLoad(mails, mails.keys(), { sender, account, connections: 4, retryForMs: 60_000, stop });
  const beganMs = performance.now();
  await beside(sending, () => pause(300));
  expect(performance.now() - beganMs).toBeLessThan(10_000);
  expect(account.progress).toMatchObject({ accepted: 0 });
  expect(account.progress.sent).toBeLessThan(200);
});

test('what is done beside is also ended when the rest fails, and what it still says is waited for', async () => {
  let said = '';
  const work = async (over: AbortSignal) => {
    await pause(60_000, undefined, { signal: over }).catch(() => undefined);
    await pause(10);
    said = 'the account';
  };
  await expect(beside(work, () => Promise.reject(new Error('the cluster is gone')))).rejects.toThrow('cluster is gone');
  expect(said).toBe('the account');
});
