import { expect, test } from 'vitest';
import { emlOf } from '../../src/agent/load/eml.ts';
import { generateMails } from '../../src/core/mail/generate/generate-mails.ts';
import { type Mail, mailSchema } from '../../src/core/mail/mail.ts';
import type { SeededMail } from '../../src/core/mail/seeded-mail.ts';
import { World } from './world/world.ts';

/**
 * When it came in is the gateway's to say; everything else was in the mail. A text ends with a line feed, which some
 * drills leave out.
 */
function written({ receivedAt: _, body, ...rest }: Mail): Omit<Mail, 'receivedAt'> {
  return { ...rest, body: body === '' || body.endsWith('\n') ? body : `${body}\n` };
}

/** Posts each mail as RFC 5322; the answers' statuses in the order of the mails. */
async function postAll(url: string, mails: readonly SeededMail[]): Promise<number[]> {
  const statuses: number[] = [];
  const queue = mails.entries();
  const sender = async () => {
    for (const [at, mail] of queue) {
      const body = new Uint8Array(await emlOf(mail, { truth: false }));
      const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body });
      await answer.arrayBuffer();
      statuses[at] = answer.status;
    }
  };
  await Promise.all(Array.from({ length: 16 }, sender));
  return statuses;
}

test('a thousand seeded mails arrive as their generator wrote them, so verdicts agree with those in the page', async () => {
  const mails = [
    ...generateMails({ seed: 7, count: 1000 }),
    ...generateMails({ seed: 8, count: 200, drills: ['poison', 'duplicate', 'non-utf-8', 'out-of-order', 'huge'] }),
  ];
  await using world = await World.open();
  const { program, httpPort } = await world.gateway();
  await program.says(/"event":"connected"/);
  const reader = await world.connect('board');
  const published: Mail[] = [];
  reader.subscribe(world.wiring.subjects.received, {
    callback: (_, message) => {
      published.push(mailSchema.parse(message.json()));
    },
  });
  await reader.flush();

  const statuses = await postAll(`http://127.0.0.1:${httpPort}/mail`, mails);

  await reader.flush();
  expect(new Set(statuses)).toEqual(new Set([202]));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  expect(published.map(written).toSorted(byId)).toEqual(mails.map(({ mail }) => written(mail)).toSorted(byId));
});
