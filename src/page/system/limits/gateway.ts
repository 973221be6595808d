import { countWords, durationWords, sizeWords } from '../quantity-words.ts';
import type { WordsFor } from './words.ts';

/** Limits of the gateway alone, in the order in which a client meets them. */
export const gatewayLimits: WordsFor<'gateway'> = {
  refusals: {
    label: 'Clients beyond the last connection',
    say: (value) => countWords(value, 'client'),
    why: 'So many still hear that there is no room. The next ones hear nothing.',
  },
  lineBytes: {
    label: 'A line of SMTP',
    say: sizeWords,
    why: 'RFC 5321 wants room for 512 bytes. Addresses in UTF-8 and parameters need more.',
  },
  mistakes: {
    label: 'Commands that SMTP does not understand',
    say: (value) => countWords(value, 'command'),
    why: 'A person mistypes. Whoever goes on speaks something else. Whoever speaks HTTP hears so at once, and is not read on.',
  },
  recipients: {
    label: 'Recipients of one mail',
    say: (value) => countWords(value, 'recipient'),
    why: 'As many as RFC 5321 wants room for.',
  },
  mailHeaderBytes: {
    label: 'The header lines of a mail',
    say: sizeWords,
    why: 'RFC 5322 has no limit, and every relay adds a few. Postfix stops there too.',
  },
  headBytes: {
    label: 'Request line and header lines of HTTP',
    say: sizeWords,
    why: 'Nobody here needs a cookie of that size, or a cookie.',
  },
  headers: {
    label: 'Header lines of HTTP',
    say: (value) => countWords(value, 'line'),
    why: 'They are read into a table that does not grow.',
  },
  readBytes: {
    label: 'Read at once from one client',
    say: sizeWords,
    why: 'Then it is somebody else’s turn.',
  },
  answerBytes: {
    label: 'Answers that a client has not taken',
    say: sizeWords,
    why: 'Until it takes them, nothing more of it is read.',
  },
  bufferedBytes: {
    label: 'Memory for what all clients together have sent',
    say: sizeWords,
    why: 'Limits for one client do not help against many. One that still sends has to go.',
  },
  brokerBytes: {
    label: 'Mails that wait to be written to the broker',
    say: sizeWords,
    why: 'A broker that reads slowly is as good as away: “try again later”.',
  },
  brokerQuietMs: {
    label: 'Silence of the broker',
    say: durationWords,
    why: 'Then it is asked whether it lives. A machine can go without a word.',
  },
  leavingMs: {
    label: 'Time for a client to read the last answer',
    say: durationWords,
    why: 'Closing at once, while bytes still come in, destroys the answer on its way.',
  },
};
