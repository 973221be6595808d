/** The sentence of a figure's meaning that says that another shim ran than the one that learners get. */
const sentence = /\s*(The kit's shim is a stand-in.*?\.)(?=\s|$)/;

export interface Marked {
  readonly text: string;
  /** The sentence, when the text had it. */
  readonly standIn?: string;
}

/** Takes the sentence out of a meaning and leaves a mark in its place, so that a table can say it once. */
export function markStandIn(meaning: string): Marked {
  const standIn = sentence.exec(meaning)?.[1];
  return standIn === undefined ? { text: meaning } : { text: `${meaning.replace(sentence, '')} †`, standIn };
}
