import { countWords, durationWords, sizeWords } from '../quantity-words.ts';
import type { WordsFor } from './words.ts';

/** Limits that more than one program knows, in the order in which a mail meets them. */
export const systemLimits: WordsFor<'limits'> = {
  mailBytes: {
    label: 'A mail as it comes in',
    say: sizeWords,
    why: 'Somebody sends the video. What is too much is read and not kept, so that the client hears why.',
  },
  payloadBytes: {
    label: 'A message to the broker',
    say: sizeWords,
    why: 'Text in JSON is longer than it was: every quotation mark takes one more byte.',
  },
  idBytes: {
    label: 'The id of a mail',
    say: sizeWords,
    why: 'The broker keeps ids in memory for as long as it knows duplicates by them. A mail with a longer one gets another.',
  },
  connections: {
    label: 'Connections to the gateway, SMTP and HTTP together',
    say: (value) => countWords(value, 'connection'),
    why: 'One thread serves them all, and each has a buffer.',
  },
  idleMs: {
    label: 'Silence of a client',
    say: durationWords,
    why: 'A half-open connection looks like a client that thinks. It is closed, and its place is free.',
  },
  requestMs: {
    label: 'One HTTP request, or the text of one SMTP mail',
    say: durationWords,
    why: 'A slow loris sends one byte now and then and is never silent: only a limit on the whole helps.',
  },
  sessionMs: {
    label: 'A whole SMTP session, or an HTTP connection with all its requests',
    say: durationWords,
    why: 'Many small mails on one connection are fine. Living there is not.',
  },
  brokerAnswerMs: {
    label: 'The broker’s answer',
    say: durationWords,
    why: 'Then the sender hears “try again later”, and keeps the mail.',
  },
  batch: {
    label: 'Mails that a worker asks for at once',
    say: (value) => countWords(value, 'mail'),
    why: 'One question for each mail is slow. Too many at once, and other workers stand idle.',
  },
  rejectedAgainMs: {
    label: 'Until a rejected mail is delivered again',
    say: durationWords,
    why: 'A newer worker may understand it. If none does, it goes to the dead letters with the reason.',
  },
  buryEveryMs: {
    label: 'How often a worker looks for mails that were given up',
    say: durationWords,
    why: 'It is rare, and asking costs a message.',
  },
  reconnectFirstMs: {
    label: 'The first wait before a new connection to the broker',
    say: durationWords,
    why: 'Short, because most restarts are. Each next wait is twice as long, with chance mixed in.',
  },
  reconnectMostMs: {
    label: 'The longest wait before a new connection',
    say: durationWords,
    why: 'A broker that comes back should not wait for its workers, nor meet all of them in one moment.',
  },
};
