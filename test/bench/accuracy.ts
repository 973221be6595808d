import type { Accuracy } from '../../src/core/mail/accuracy/accuracy.ts';
import type { PhrasingSet } from '../../src/core/mail/seeded-mail.ts';
import { measureSet } from '../tools/measure-sets.ts';
import { openNodeTriage } from '../tools/node-triage.ts';
import { type Bench, figure, type Figure } from './figure.ts';

const parts = [
  { part: 'level', suffix: 'Level', meaning: 'Mails whose level is what a human reader says' },
  { part: 'team', suffix: 'Team', meaning: 'Mails that get to the right team' },
  { part: 'issue', suffix: 'Issue', meaning: 'Mails that are added to the right open issue, or to none' },
  { part: 'allThree', suffix: 'AllThree', meaning: 'Mails with level, team and issue all right' },
] as const;

function figuresOf(name: string, set: PhrasingSet, { all }: Accuracy): Figure[] {
  const wordings =
    set === 'seen' ? 'wordings that the rules were written against' : 'wordings that the rules never saw';
  return parts.map(({ part, suffix, meaning }) => {
    const { share, right, mails } = all[part];
    return figure(`${name}${suffix}`, [share], {
      unit: 'share',
      meaning: `${meaning}: ${mails} seeded mails in ${wordings}.`,
      ...(set === 'held-out' ? { goal: 'at least 0.9' } : {}),
      parts: { right, mails },
    });
  });
}

/** How often the committed component says what is true, on seeded mails: it cannot vary from round to round. */
export const bench: Bench = async () => {
  const triage = await openNodeTriage();
  return {
    figures: [
      ...figuresOf('seen', 'seen', measureSet(triage, 'seen')),
      ...figuresOf('heldOut', 'held-out', measureSet(triage, 'held-out')),
    ],
    versions: { 'mail-triage.wasm': triage.sha256 },
  };
};
