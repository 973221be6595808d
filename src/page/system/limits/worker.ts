import { countWords, durationWords, sizeWords } from '../quantity-words.ts';
import type { WordsFor } from './words.ts';

/** Limits of a worker alone. */
export const workerLimits: WordsFor<'worker'> = {
  sliceMs: {
    label: 'Judging without a word to the broker',
    say: durationWords,
    why: 'Then it hears what is done, and stores it while the next mails are judged.',
  },
  heldBytes: {
    label: 'Mails that wait in a worker',
    say: sizeWords,
    why: 'It asks for no more than is left of this. What was asked for before may come on top, twice as much at most.',
  },
  backlogBytes: {
    label: 'Verdicts that wait to be written to the broker',
    say: sizeWords,
    why: 'While more wait, no mail is begun.',
  },
  restMostMs: {
    label: 'The longest pause while the broker stores nothing',
    say: durationWords,
    why: 'A full disk does not get better by asking every second, and each attempt costs a delivery.',
  },
  hearings: {
    label: 'How often a mail is judged after its deliveries are used up',
    say: (value) => countWords(value, 'time'),
    why: 'Most such mails stood beside one that kills its workers. Those get their verdict; the killer goes to the dead letters.',
  },
  drainMs: {
    label: 'Time to end after “drain”',
    say: durationWords,
    why: 'What is not finished then is delivered to somebody else.',
  },
};
