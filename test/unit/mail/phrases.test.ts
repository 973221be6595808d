import { describe, expect, test } from 'vitest';
import { drawFacts, fill, slotsOf } from '../../../src/core/mail/generate/facts.ts';
import { createRandom } from '../../../src/core/mail/generate/random.ts';
import { languages } from '../../../src/core/mail/mail.ts';
import { phrasebook, phrases } from '../../../src/core/mail/phrases/phrasebook.ts';
import { catalogue } from '../../../src/core/mail/scenarios/catalogue.ts';

const replyKinds = ['still', 'forward', 'thanks'] as const;

/** Every phrasing with the place it has in the books. */
const all = languages.flatMap((language) => [
  ...catalogue.flatMap(({ team, id }) => {
    const book = phrases(team, id, language);
    return (['seen', 'held-out'] as const).map((set) => ({
      place: `${id}/${language}`,
      set,
      listed: book[set],
      language,
    }));
  }),
  ...replyKinds.flatMap((kind) =>
    (['seen', 'held-out'] as const).map((set) => ({
      place: `reply-${kind}/${language}`,
      set,
      listed: phrasebook[set].replies[language][kind],
      language,
    })),
  ),
]);

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the phrasings', () => {
  test('one of five is held out, in every scenario and language', () => {
    for (const place of new Set(all.map((entry) => entry.place))) {
      const [seen, heldOut] = all.filter((entry) => entry.place === place).map(({ listed }) => listed.length);
      expect({ place, seen, heldOut }).toEqual({ place, seen: 4 * (heldOut ?? 0), heldOut });
      expect(heldOut).toBeGreaterThan(0);
    }
  });

  test('no scenario has the name of another', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  });

  test('no held-out text is a seen one, nor a copy with a word or two changed', () => {
    const bodies = (set: string, language: string) =>
      all.filter((entry) => entry.set === set && entry.language === language).flatMap(({ listed }) => listed);
    const copies: string[] = [];
    for (const language of languages) {
      const seen = bodies('seen', language).map(({ body }) => new Set(words(body)));
      for (const { body } of bodies('held-out', language)) {
        const own = words(body);
        const shared = (known: ReadonlySet<string>) => own.filter((word) => known.has(word)).length / own.length;
        if (seen.some((known) => shared(known) >= 0.65)) copies.push(body);
      }
    }
    expect(copies).toEqual([]);
  });

  test('no two texts are the same', () => {
    const bodies = all.flatMap(({ listed, language }) =>
      listed.map(({ subject, body }) => `${language} ${subject} ${body}`),
    );
    expect(new Set(bodies).size).toBe(bodies.length);
  });

  test('every slot is known, in every text', () => {
    const facts = drawFacts(createRandom(1), 1_795_410_000);
    for (const { listed, language } of all) {
      const slots = slotsOf(facts, language, { name: 'A B', first: 'A' });
      for (const { subject, body } of listed) expect(fill(`${subject} ${body}`, slots)).not.toMatch(/[{}]/);
    }
  });

  test('an unknown slot is an error that names those that there are', () => {
    const slots = slotsOf(drawFacts(createRandom(1), 1_795_410_000), 'en', { name: 'A B', first: 'A' });
    expect(() => fill('{trm}', slots)).toThrow(/expected a slot of tram, .*; found \{trm\}/);
  });

  test('German is written as in Switzerland', () => {
    for (const { listed } of all.filter(({ language }) => language === 'de')) {
      for (const { subject, body } of listed)
        expect(`${subject} ${body}`).not.toMatch(/ß|Fahrkarte|Straßenbahn|Fahrrad/);
    }
  });
});

describe('near misses', () => {
  const near = catalogue.filter(({ id }) => /^(other|same)-/.test(id));
  test('there are at least ten, and none of them is an open issue', () => {
    expect(near.length).toBeGreaterThanOrEqual(10);
    for (const { scenario } of near) expect(scenario.issue).toBeUndefined();
  });
});
