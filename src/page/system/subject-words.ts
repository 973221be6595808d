const publishing: readonly (readonly [RegExp, string])[] = [
  [/^mail\.received$/, 'hands in mail'],
  [/^mail\.triaged\./, 'files verdicts'],
  [/^mail\.dead$/, 'buries a mail with its reason'],
  [/^mail\.control\./, 'tells workers to drain'],
  [/^\$JS\.API\.>$/, 'makes, changes and asks about streams and consumers'],
  [/^\$JS\.API\.CONSUMER\.MSG\.NEXT\./, 'asks for the next messages'],
  [/^\$JS\.API\.CONSUMER\.INFO\./, 'asks how much waits'],
  [/^\$JS\.API\.STREAM\.INFO\./, 'asks how much is stored'],
  [/^\$JS\.API\.STREAM\.MSG\.GET\./, 'reads one stored message by its number'],
  [/^\$JS\.API\.STREAM\.MSG\.DELETE\./, 'takes one stored message away'],
  [/^\$JS\.ACK\./, 'says what became of a message it got'],
];

const hearing: readonly (readonly [RegExp, string])[] = [
  [/^_INBOX\./, 'answers to its own questions, and to nobody else’s'],
  [/^>$/, 'everything: drills and accounts need it'],
  [/^mail\.control\./, 'the message to drain'],
  [/^mail\.received$/, 'mails as they come in'],
  [/^mail\.triaged\./, 'verdicts as they are made'],
  [/^mail\.dead$/, 'mails that nobody could judge'],
];

/** What a user does with a subject that it may publish to or hear. Throws when nobody said. */
export function subjectWords(direction: 'publish' | 'subscribe', subject: string): string {
  const found = (direction === 'publish' ? publishing : hearing).find(([pattern]) => pattern.test(subject));
  if (found === undefined) throw new Error(`expected words for ${direction} on ${subject}, found none`);
  return found[1];
}
