import type { BuiltComponent } from '../../core/component/lock.ts';

/** What is known of a component before it is built. */
type Planned = Readonly<Pick<BuiltComponent, 'name' | 'kind' | 'inPage' | 'purpose'>> & {
  readonly composedOf: readonly string[];
};

/** What is built, in the order in which it is shown. */
export const catalog: readonly Planned[] = [
  {
    name: 'priority',
    kind: 'component',
    inPage: true,
    purpose: 'Says how urgent a mail is, with the words that it counted.',
    composedOf: [],
  },
  {
    name: 'existing-issue',
    kind: 'component',
    inPage: true,
    purpose: 'Says whether a mail is about a trouble that somebody works on already.',
    composedOf: [],
  },
  {
    name: 'triage',
    kind: 'component',
    inPage: true,
    purpose: 'Asks the other two and picks the team; it does not run without them.',
    composedOf: [],
  },
  {
    name: 'mail-triage',
    kind: 'component',
    inPage: true,
    purpose: 'The three in one: a mail in, a verdict out, and no import left.',
    composedOf: ['triage', 'priority', 'existing-issue'],
  },
  {
    name: 'lines',
    kind: 'component',
    inPage: true,
    purpose: 'The same verdicts as a command: mails as JSON lines on standard input, verdicts on standard output.',
    composedOf: ['mail-triage'],
  },
  {
    name: 'worker',
    kind: 'component',
    inPage: false,
    purpose: 'Pulls mails from the broker, asks for verdicts, and publishes them.',
    composedOf: ['mail-triage'],
  },
  {
    name: 'gateway',
    kind: 'component',
    inPage: false,
    purpose: 'Takes mail by SMTP and HTTP, and publishes it to the broker.',
    composedOf: [],
  },
  {
    name: 'triage-wasip1',
    kind: 'module',
    inPage: false,
    purpose: 'What lines does, for hosts that know WASI 0.1 only: one core module, the rules linked in.',
    composedOf: [],
  },
];

/** Those that are built as programs for Linux too. */
export const nativePrograms: readonly string[] = ['worker', 'gateway'];
