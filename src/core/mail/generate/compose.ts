import type { Language } from '../mail.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { type Facts, fill, slotsOf } from './facts.ts';
import { manners } from './manners.ts';
import type { Writer } from './people.ts';
import type { Random } from './random.ts';

/** Subject and body as the writer sends them: the phrase, filled, with the manners of its style around it. */
export function compose(
  random: Random,
  { phrase, facts, language, writer, from }: Composition,
): { subject: string; body: string } {
  const slots = slotsOf(facts, language, writer);
  const { greetings, closings, footers } = manners[language];
  const parts = [fill(phrase.body, slots)];
  if (phrase.style === undefined) {
    parts.unshift(random.pick(greetings[from]));
    parts.push(`${random.pick(closings)}\n${random.chance(1, 4) ? writer.first : writer.name}`);
  } else if (phrase.style === 'note') {
    parts.push(random.chance(1, 2) ? writer.first : writer.name);
  }
  if (phrase.style !== 'bare' && random.chance(1, 8)) parts.push(`--\n${random.pick(footers)}`);
  return { subject: fill(phrase.subject, slots), body: `${parts.join('\n\n')}\n` };
}

export interface Composition {
  phrase: Phrase;
  facts: Facts;
  language: Language;
  writer: Writer;
  from: Scenario['from'];
}
