import type { Language, Team } from '../mail.ts';
import type { PhrasingSet } from '../seeded-mail.ts';
import type { Book } from './book.ts';
import { heldOut } from './held-out/book.ts';
import type { Phrase } from './phrase.ts';
import { seen } from './seen/book.ts';

export const phrasebook: Readonly<Record<PhrasingSet, Book>> = { seen, 'held-out': heldOut };

/** How follow-ups begin, by set and language. */
export const replies = { seen: seen.replies, 'held-out': heldOut.replies } as const;

/** The phrasings of a scenario in both sets. */
export function phrases(
  team: Team,
  scenario: string,
  language: Language,
): Readonly<Record<PhrasingSet, readonly Phrase[]>> {
  const of = (book: Book): readonly Phrase[] => {
    const byScenario: Readonly<Record<string, readonly Phrase[]>> = book[team][language];
    return byScenario[scenario] ?? [];
  };
  return { seen: of(seen), 'held-out': of(heldOut) };
}
