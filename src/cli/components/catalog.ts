/** The components that are built, in the order in which they are shown. */
export const catalog: readonly { name: string; purpose: string; composedOf: readonly string[] }[] = [
  {
    name: 'priority',
    purpose: 'Says how urgent a mail is, with the words that it counted.',
    composedOf: [],
  },
  {
    name: 'existing-issue',
    purpose: 'Says whether a mail is about a trouble that somebody works on already.',
    composedOf: [],
  },
  {
    name: 'triage',
    purpose: 'Asks the other two and picks the team; it does not run without them.',
    composedOf: [],
  },
  {
    name: 'mail-triage',
    purpose: 'The three in one: a mail in, a verdict out, and no import left.',
    composedOf: ['triage', 'priority', 'existing-issue'],
  },
  {
    name: 'lines',
    purpose: 'The same verdicts as a command: mails as JSON lines on standard input, verdicts on standard output.',
    composedOf: ['mail-triage'],
  },
];
