import { type Language, languages, type Team } from '../mail.ts';
import { phrases } from '../phrases/phrasebook.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { catalogue, type CatalogueEntry, drawEntry } from '../scenarios/catalogue.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { PhrasingSet, SeededMail } from '../seeded-mail.ts';
import { compose } from './compose.ts';
import { drawFacts, type Facts } from './facts.ts';
import { drawWriter, inboxes, type Writer } from './people.ts';
import type { ParsedMailOptions } from './options.ts';
import type { Random } from './random.ts';

/** An event that more people will write about. */
interface Matter {
  name: string;
  entry: CatalogueEntry;
  facts: Facts;
  left: number;
}

export interface Matters {
  open: Matter[];
  count: number;
}

export function startMatters(): Matters {
  return { open: [], count: 0 };
}

/** In a hundred mails: the workshop's town speaks German first. */
const languageShares: Readonly<Record<Language, number>> = { en: 25, de: 37, fr: 22, it: 16 };

function drawLanguage(random: Random, among: readonly Language[]): Language {
  let at = random.below(among.reduce((sum, language) => sum + languageShares[language], 0));
  for (const language of among) {
    at -= languageShares[language];
    if (at < 0) return language;
  }
  throw new Error(`expected a language to draw from, found ${among.length} of them: give at least one`);
}

/** Goes on with an event that people write about, or begins another one. */
function drawMatter(random: Random, matters: Matters, now: number): Matter {
  if (matters.open.length > 0 && random.chance(1, 4)) {
    const again = random.pick(matters.open);
    again.left -= 1;
    if (again.left === 0) matters.open.splice(matters.open.indexOf(again), 1);
    return again;
  }
  const entry = drawEntry(random, catalogue);
  matters.count += 1;
  const matter = { name: `${entry.id}-${matters.count}`, entry, facts: drawFacts(random, now), left: 0 };
  if (entry.scenario.shared === true) {
    matter.left = 1 + random.below(4);
    matters.open.push(matter);
  }
  return matter;
}

/** Every phrasing of the scenario is as likely as any other, so a fifth of the mails are held out. */
function drawPhrase(
  random: Random,
  book: Readonly<Record<PhrasingSet, readonly Phrase[]>>,
  only: PhrasingSet | undefined,
): { phrase: Phrase; set: PhrasingSet; number: number } {
  const sets = only === undefined ? (['seen', 'held-out'] as const) : [only];
  const all = sets.flatMap((set) => book[set].map((phrase, at) => ({ phrase, set, number: at + 1 })));
  return random.pick(all);
}

/** One mail that nobody wrote about before it, or the next one about an event. */
export function drawMail(
  random: Random,
  matters: Matters,
  options: Pick<ParsedMailOptions, 'set' | 'languages'>,
  id: string,
  receivedAt: number,
): { seeded: SeededMail; writer: Writer; from: Scenario['from']; canBeAnswered: boolean } {
  const { name, entry, facts } = drawMatter(random, matters, receivedAt);
  const { scenario } = entry;
  const language = drawLanguage(random, options.languages ?? languages);
  const { phrase, set, number } = drawPhrase(random, phrases(entry.team, entry.id, language), options.set);
  const writer = drawWriter(random, scenario, language);
  const text = compose(random, { phrase, facts, language, writer, from: scenario.from });
  const team: Team = entry.team;
  return {
    seeded: {
      mail: { id, sender: writer.sender, recipient: random.pick(inboxes), ...text, references: [], receivedAt },
      truth: {
        level: scenario.level,
        team,
        ...(scenario.issue === undefined ? {} : { issue: scenario.issue }),
        language,
      },
      phrasing: { id: `${entry.id}/${language}/${set}/${number}`, set },
      matter: name,
    },
    writer,
    from: scenario.from,
    canBeAnswered: scenario.followUp === true,
  };
}
