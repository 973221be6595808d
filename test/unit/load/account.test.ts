import { expect, test } from 'vitest';
import { Account } from '../../../src/agent/load/account.ts';
import { hasOpenEnd, hasWrongEnd } from '../../../src/agent/load/ends.ts';
import { accountText } from '../../../src/cli/mail/account-text.ts';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';

const started = 1_000_000;

function accountOf(count: number, drills: ('poison' | 'duplicate')[] = []) {
  const account = new Account();
  const mails = generateMails({ seed: 3, count, drills });
  for (const seeded of mails) account.sent(seeded);
  return { account, mails, ids: mails.map(({ mail }) => mail.id) };
}

test('each accepted mail ends in one place, and what is nowhere is lost', () => {
  const { account, ids } = accountOf(5);
  const [triaged = '', dead = '', waiting = '', lost = '', refused = ''] = ids;
  for (const id of [triaged, dead, waiting, lost]) account.accepted(id, started + 10);
  account.refused('552 too large');
  account.triaged(triaged, started + 30);
  account.dead(dead, 'empty: expected a letter or a digit');
  expect(account.outstanding()).toEqual([waiting, lost]);
  const reckoning = account.reckon(new Set([waiting, refused]), started);
  expect(reckoning).toMatchObject({ sent: 5, acceptedIds: 4, triaged: 1, dead: 1, waiting: 1, lost: 1, doubled: 0 });
  expect(reckoning.deadReasons).toEqual({ empty: 1 });
  expect(reckoning.latencyMs).toEqual({ p50: 20, p95: 20, most: 20 });
  expect(accountText({ ...reckoning, sendingS: 2 }).split('\n')).toContain('refused            1  1 × 552 too large');
});

test('a mail sent twice counts once; two verdicts for it are seen', () => {
  const { account, ids } = accountOf(2, ['duplicate']);
  const [id = ''] = ids;
  for (const each of ids) account.accepted(each, started);
  account.triaged(id, started + 1);
  expect(account.reckon(new Set(), started)).toMatchObject({ sent: 2, ids: 1, acceptedIds: 1, triaged: 1, doubled: 0 });
  account.triaged(id, started + 2);
  expect(account.reckon(new Set(), started)).toMatchObject({ triaged: 1, doubled: 1 });
});

test('a verdict that was there before is told apart and has no latency', () => {
  const { account, ids } = accountOf(1);
  account.triaged(ids[0] ?? '', started - 500);
  account.accepted(ids[0] ?? '', started + 5);
  expect(account.complete).toBe(true);
  const reckoning = account.reckon(new Set(), started);
  expect([reckoning.triagedEarlier, reckoning.latencyMs]).toEqual([1, undefined]);
});

test('a verdict that is read before its mail is sent again is not forgotten', () => {
  const account = new Account();
  const [seeded] = generateMails({ seed: 3, count: 1, drills: [] });
  const id = seeded!.mail.id;
  account.triaged(id, started - 5000);
  account.triaged('somebody-else', started);
  account.sent(seeded!);
  expect(account.complete).toBe(true);
  account.accepted(id, started + 10);
  expect(account.complete).toBe(true);
  expect(account.reckon(new Set(), started)).toMatchObject({
    ids: 1,
    triaged: 1,
    triagedEarlier: 1,
    lost: 0,
    doubled: 0,
  });
});

test('a drill that ends otherwise than it should is unexpected, and a mail in two places is seen', () => {
  const { account, mails, ids } = accountOf(2, ['poison']);
  const [poison = '', good = ''] = ids;
  expect(mails[0]?.drill?.kind).toBe('poison');
  for (const id of ids) account.accepted(id, started);
  account.dead(poison, 'empty');
  account.triaged(good, started);
  expect(account.reckon(new Set(), started)).toMatchObject({ unexpected: 0, both: 0, deadReasons: { empty: 1 } });
  account.dead(good, 'deliveries used up');
  expect(account.reckon(new Set(), started)).toMatchObject({ unexpected: 1, both: 1, lost: 0 });
});

test('poison among the dead is as it should be; a good mail there, a refusal or an open end is told by name', () => {
  const { account, ids } = accountOf(2, ['poison']);
  const [poison = '', good = ''] = ids;
  for (const id of ids) account.accepted(id, started);
  account.dead(poison, 'empty');
  const waits = account.reckon(new Set([good]), started);
  expect([hasWrongEnd(waits), hasOpenEnd(waits)]).toEqual([false, true]);
  account.triaged(good, started);
  const well = account.reckon(new Set(), started);
  expect([hasWrongEnd(well), hasOpenEnd(well)]).toEqual([false, false]);
  expect(accountText({ ...well, sendingS: 1 })).toMatch(/^unexpected +0$/m);
  const bad = { refused: { '552 no': 1 }, lost: 1, doubled: 1, both: 1, unexpected: 1 };
  const told = Object.entries(bad).filter(([name, value]) => hasWrongEnd({ ...well, [name]: value }));
  expect(Object.fromEntries(told)).toEqual(bad);
  expect(hasOpenEnd({ ...well, unanswered: { '421 later': 1 } })).toBe(true);
  expect(accountText({ ...well, unexpected: 1, sendingS: 1 })).toMatch(/^unexpected +1  good mails among the dead/m);
});

test('mails of somebody else are left out', () => {
  const { account } = accountOf(1);
  account.triaged('another', started);
  account.dead('another', 'empty');
  expect(account.reckon(new Set(), started)).toMatchObject({ ids: 1, triaged: 0, dead: 0 });
});
