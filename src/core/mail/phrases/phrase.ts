/**
 * One way to say something. Names in braces are slots, listed in generate/facts.ts.
 * - `letter` (the default) gets a greeting, a closing and the writer's name around it;
 * - `note` gets only the name; `bare` stands as it is.
 */
export interface Phrase {
  subject: string;
  body: string;
  style?: 'note' | 'bare';
}

/** All ways to say what each of these scenarios is about, in one language and one set. */
export type PhrasesOf<Scenarios> = Readonly<Record<keyof Scenarios, readonly Phrase[]>>;
