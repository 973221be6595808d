import type { Language } from '../mail.ts';
import type { archive } from '../scenarios/archive.ts';
import type { billing } from '../scenarios/billing.ts';
import type { customerCare } from '../scenarios/customer-care.ts';
import type { facilities } from '../scenarios/facilities.ts';
import type { it } from '../scenarios/it.ts';
import type { operations } from '../scenarios/operations.ts';
import type { Phrase, PhrasesOf } from './phrase.ts';

/** What a follow-up says above the quotation of an earlier mail. */
export type ReplyPhrases = Readonly<Record<'still' | 'forward' | 'thanks', readonly Phrase[]>>;

type InEveryLanguage<T> = Readonly<Record<Language, T>>;

/** All phrasings of one set. The compiler holds that no scenario lacks a language. */
export interface Book {
  operations: InEveryLanguage<PhrasesOf<typeof operations>>;
  facilities: InEveryLanguage<PhrasesOf<typeof facilities>>;
  billing: InEveryLanguage<PhrasesOf<typeof billing>>;
  it: InEveryLanguage<PhrasesOf<typeof it>>;
  'customer-care': InEveryLanguage<PhrasesOf<typeof customerCare>>;
  archive: InEveryLanguage<PhrasesOf<typeof archive>>;
  replies: InEveryLanguage<ReplyPhrases>;
}
