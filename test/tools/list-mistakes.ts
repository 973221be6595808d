/**
 * node test/tools/list-mistakes.ts [LIMIT] prints what the triage component gets wrong on the seen phrasings, most
 * frequent first, each with an example. Held-out ones show only their scores: whoever writes rules stays blind to them.
 */
import type { Mistake, Scores } from '../../src/core/mail/accuracy/accuracy.ts';
import { measureSet } from './measure-sets.ts';
import { openNodeTriage } from './node-triage.ts';

const limit = Number(process.argv[2] ?? 40);
const triage = await openNodeTriage();
const seen = measureSet(triage, 'seen');
const heldOut = measureSet(triage, 'held-out');

const perCent = ({ level, team, issue, allThree }: Scores) =>
  Object.entries({ level, team, issue, allThree })
    .map(([name, { share }]) => `${name} ${(share * 100).toFixed(1)} %`)
    .join(', ');

console.log(`seen:     ${perCent(seen.all)}`);
console.log(`held out: ${perCent(heldOut.all)}\n`);

const byPhrasing = new Map<string, Mistake[]>();
for (const mistake of seen.mistakes) {
  const { id } = mistake.phrasing;
  byPhrasing.set(id, [...(byPhrasing.get(id) ?? []), mistake]);
}
const ranked = [...byPhrasing].toSorted(([, a], [, b]) => b.length - a.length).slice(0, limit);
for (const [id, [first, ...more]] of ranked) {
  if (first === undefined) continue;
  console.log(`${more.length + 1} x ${id}: wrong ${first.wrong.join(', ')}`);
  console.log(`  truth  ${JSON.stringify(first.truth)}`);
  console.log(`  answer ${JSON.stringify(first.answer)}`);
  console.log(`  ${first.mail.subject}\n  ${first.mail.body.trim().replaceAll('\n', '\n  ')}\n`);
}
