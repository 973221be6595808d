import { measureSet } from '../../tools/measure-sets.ts';
import { openNodeTriage } from '../../tools/node-triage.ts';
import { figure, type Figure } from '../figure.ts';

/** The figure that sums up test/results/accuracy.json, which has them all: the level, on held-out wordings. */
export async function heldOutAccuracy(): Promise<Figure> {
  const { all } = measureSet(await openNodeTriage(), 'held-out');
  return figure('accuracy', [all.level.share], {
    unit: 'share',
    meaning: `Mails whose level is what a human reader says: ${all.level.mails} in wordings that the rules never saw.`,
    goal: 'at least 0.9',
    parts: { level: all.level.share, team: all.team.share, issue: all.issue.share, allThree: all.allThree.share },
  });
}
