import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateMails, iterateMails } from '../../../src/core/mail/generate/generate-mails.ts';
import { type Language, languages, levels, teams } from '../../../src/core/mail/mail.ts';
import { openIssueIds } from '../../../src/core/mail/issues.ts';
import { drillKinds, type PhrasingSet, seededMailSchema } from '../../../src/core/mail/seeded-mail.ts';

const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const sets = fc.option(fc.constantFrom<PhrasingSet>('seen', 'held-out'), { nil: undefined });
const drills = fc.uniqueArray(fc.constantFrom(...drillKinds));

describe('any seed', () => {
  test('gives the same mails twice, all of them as the schema says', () => {
    fc.assert(
      fc.property(seeds, sets, drills, (seed, set, kinds) => {
        const options = { seed, count: 30, drills: kinds, ...(set === undefined ? {} : { set }) };
        const mails = generateMails(options);
        expect(mails).toEqual(generateMails(options));
        for (const seeded of mails) expect(seededMailSchema.parse(seeded)).toEqual(seeded);
        expect(mails).toHaveLength(30);
      }),
      { numRuns: 60 },
    );
  });

  test('gives a beginning of the same world for a smaller count', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 60 }), (seed, count) => {
        expect(generateMails({ seed, count })).toEqual(generateMails({ seed, count: 60 }).slice(0, count));
      }),
      { numRuns: 40 },
    );
  });

  test('gives each mail an id of its own', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const ids = generateMails({ seed, count: 200 }).map(({ mail }) => mail.id);
        expect(new Set(ids).size).toBe(200);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9.]+@mail\.mailroom\.example$/);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a thousand mails', () => {
  const mails = generateMails({ seed: 1, count: 1000 });
  const share = (found: (seeded: (typeof mails)[number]) => boolean) => mails.filter(found).length / mails.length;

  test.each(levels)('have the level %s', (level) => {
    expect(share(({ truth }) => truth.level === level)).toBeGreaterThan(0.08);
  });
  test.each(teams)('go to the team %s', (team) => {
    expect(share(({ truth }) => truth.team === team)).toBeGreaterThan(0.08);
  });
  test.each(languages)('are written in %s', (language) => {
    expect(share(({ truth }) => truth.language === language)).toBeGreaterThan(0.1);
  });
  test.each(openIssueIds)('report %s', (issue) => {
    expect(mails.filter(({ truth }) => truth.issue === issue).length).toBeGreaterThanOrEqual(5);
  });
  test('are new matters in more than half of the cases', () => {
    expect(share(({ truth }) => truth.issue === undefined)).toBeGreaterThan(0.5);
  });
  test('are held out in about a fifth of the cases', () => {
    expect(Math.abs(share(({ phrasing }) => phrasing.set === 'held-out') - 0.2)).toBeLessThan(0.05);
  });
  test('often tell of the same event by several people in several languages', () => {
    const byMatter = new Map<string, Set<Language>>();
    for (const { matter, truth } of mails) {
      byMatter.set(matter, (byMatter.get(matter) ?? new Set()).add(truth.language));
    }
    expect([...byMatter.values()].filter(({ size }) => size > 1).length).toBeGreaterThan(30);
  });
  test('come from .example addresses only, to one of three inboxes', () => {
    for (const { mail } of mails) {
      expect(mail.sender).toMatch(/(^|<)[a-z0-9.-]+@([a-z0-9-]+\.)*example>?$/);
      expect(mail.recipient).toMatch(/^(info|contact|mail)@transit\.example$/);
    }
  });
  test('leave no slot unfilled', () => {
    for (const { mail } of mails) expect(`${mail.subject}${mail.body}`).not.toMatch(/[{}]/);
  });
});

test('only the wanted set and languages come', () => {
  for (const { truth, phrasing } of iterateMails({ seed: 3, count: 300, set: 'held-out', languages: ['it'] })) {
    expect(truth.language).toBe('it');
    expect(phrasing.set).toBe('held-out');
  }
});

test('options out of range are refused', () => {
  expect(() => generateMails({ seed: -1, count: 1 })).toThrow(/seed/);
  expect(() => generateMails({ seed: 1, count: 1_000_001 })).toThrow(/count/);
  expect(() => generateMails({ seed: 1, count: 1, start: 0 })).toThrow(/start/);
});
