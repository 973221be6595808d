import type { ReplyPhrases } from '../../book.ts';

export const repliesIt: ReplyPhrases = {
  still: [
    { subject: '-', body: 'Torno su quanto vi scrivevo poco fa: a quanto vedo, nessuno se ne è ancora occupato.' },
  ],
  forward: [
    { subject: '-', body: 'La mail che segue è finita nella mia casella. La prendete in mano voi, per cortesia?' },
  ],
  thanks: [
    { subject: '-', body: 'Il mio messaggio di prima non vale più, la cosa si è risolta da sola. Buona giornata!' },
  ],
};
