import type { Reckoning } from '../../agent/load/account.ts';
import { total } from '../../agent/load/ends.ts';

const number = new Intl.NumberFormat('en');

/** "3 x 452 Storage is full", the most frequent first. */
function grouped(answers: Readonly<Record<string, number>>): string {
  return Object.entries(answers)
    .toSorted(([, a], [, b]) => b - a)
    .map(([answer, count]) => `${number.format(count)} × ${answer}`)
    .join('; ');
}

/** The account of a load for a person: a line for each thing that happened, and for those that must not happen. */
export function accountText(account: Reckoning & { readonly sendingS: number }): string {
  const { latencyMs, sendingS, retries, triagedEarlier: earlier } = account;
  const rate =
    sendingS > 0 ? ` in ${sendingS.toFixed(1)} s, ${number.format(Math.round(account.sent / sendingS))} a second` : '';
  const ids = account.ids === account.sent ? '' : `, of ${number.format(account.ids)} different ids`;
  const rows: [string, number, string][] = [
    ['sent', account.sent, `mails${ids}${rate}`],
    ['accepted', account.acceptedIds, retries === 0 ? '' : `after ${number.format(retries)} further attempts`],
    ['refused', total(account.refused), grouped(account.refused)],
    ['unanswered', total(account.unanswered), grouped(account.unanswered)],
    ['triaged', account.triaged, earlier === 0 ? '' : `of these ${number.format(earlier)} before this run`],
    ['dead', account.dead, grouped(account.deadReasons)],
    ['waiting', account.waiting, account.waiting === 0 ? '' : 'still in the queue; --wait gives the workers longer'],
    ['lost', account.lost, ''],
    ['doubled', account.doubled, ''],
    [
      'unexpected',
      account.unexpected,
      account.unexpected === 0 ? '' : 'good mails among the dead, or verdicts for poison',
    ],
  ];
  const always = new Set(['sent', 'accepted', 'triaged', 'dead', 'lost', 'doubled', 'unexpected']);
  const lines = rows
    .filter(([name, value]) => value > 0 || always.has(name))
    .map(([name, value, note]) => `${name.padEnd(11)}${number.format(value).padStart(9)}  ${note}`.trimEnd());
  if (account.both > 0)
    lines.push(`both       ${number.format(account.both).padStart(9)}  with a verdict and among the dead`);
  if (latencyMs !== undefined) {
    const ms = (value: number) => `${number.format(Math.round(value))} ms`;
    lines.push(`latency    p50 ${ms(latencyMs.p50)}, p95 ${ms(latencyMs.p95)}, at most ${ms(latencyMs.most)}`);
    lines.push('           from the answer to the verdict; 0 where the verdict was there first');
  }
  return lines.join('\n');
}
