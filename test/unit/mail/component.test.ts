import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import { openIssueIds } from '../../../src/core/mail/issues.ts';
import type { DrillKind } from '../../../src/core/mail/seeded-mail.ts';
import { measuredSchema } from '../../../src/core/measured.ts';
import { measureSet } from '../../tools/measure-sets.ts';
import { type NodeTriage, openNodeTriage } from '../../tools/node-triage.ts';

const committed = measuredSchema.parse(
  JSON.parse(readFileSync(new URL('../../results/accuracy.json', import.meta.url), 'utf8')),
);

/** A share this much under the committed figure means that the rules got worse, not that a phrase changed. */
const slack = 0.02;

describe('the triage component and the mail world', () => {
  let triage: NodeTriage;
  beforeAll(async () => {
    triage = await openNodeTriage();
  });

  test('know the same open issues', () => {
    expect(triage.openIssues().map(({ id }) => id)).toEqual([...openIssueIds]);
  });

  test('are measured as they are now: test/results/accuracy.json names the digest of the committed component', () => {
    const component = readFileSync(new URL('../../../public/components/mail-triage.wasm', import.meta.url));
    const digest = createHash('sha256').update(component).digest('hex');
    expect(committed.versions['mail-triage.wasm'], 'run "npm run bench accuracy" and commit the result').toBe(digest);
  });

  test.each([
    ['seen', 'seen'],
    ['held-out', 'heldOut'],
  ] as const)('agree on %s mails about as often as test/results/accuracy.json says', (set, name) => {
    const { all } = measureSet(triage, set);
    const floor = (part: string) => (committed[`${name}${part}`] ?? Number.NaN) - slack;
    expect(all.level.share).toBeGreaterThanOrEqual(floor('Level'));
    expect(all.team.share).toBeGreaterThanOrEqual(floor('Team'));
    expect(all.issue.share).toBeGreaterThanOrEqual(floor('Issue'));
    expect(all.allThree.share).toBeGreaterThanOrEqual(floor('AllThree'));
  });

  /** What came back for each drilled mail, and what should. */
  const drilled = (kinds: readonly DrillKind[]) =>
    generateMails({ seed: 17, count: 400, drills: [...kinds], drillEvery: 2 }).map(({ mail, drill }) => {
      const answer = triage.answer(mail);
      const got = 'verdict' in answer ? 'verdict' : answer.rejection.tag;
      const expected = drill === undefined || drill.expect === 'verdict-once' ? 'verdict' : drill.expect;
      return { id: mail.id, drill: drill?.kind, expected, got };
    });

  test('agree on what is rejected, and why', () => {
    const wrong = drilled(['poison', 'duplicate', 'huge', 'out-of-order']).filter(
      ({ expected, got }) => got !== expected,
    );
    expect(wrong).toEqual([]);
  });

  test('agree that lost accents leave a mail readable, but for a few with very many of them', () => {
    const answers = drilled(['non-utf-8']);
    const rejected = answers.filter(({ got }) => got !== 'verdict');
    expect(rejected.length / answers.length).toBeLessThanOrEqual(0.02);
  });

  test('give the same verdict for the same mail, whatever came between', () => {
    const mails = generateMails({ seed: 19, count: 50 });
    const once = mails.map(({ mail }) => triage.answer(mail));
    expect(mails.toReversed().map(({ mail }) => triage.answer(mail))).toEqual(once.toReversed());
  });
});
