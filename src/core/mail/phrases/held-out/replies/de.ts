import type { ReplyPhrases } from '../../book.ts';

export const repliesDe: ReplyPhrases = {
  still: [
    {
      subject: '-',
      body: 'Darf ich auf mein Schreiben von vorhin zurückkommen? Passiert ist bis jetzt leider nichts, soweit ich sehe.',
    },
  ],
  forward: [{ subject: '-', body: 'Das Mail hier drunter lag in meinem Postfach. Nehmt ihr es bitte entgegen?' }],
  thanks: [
    {
      subject: '-',
      body: 'Meine Nachricht von vorhin ist hinfällig, das Ganze hat sich von selber gelöst. Einen schönen Tag noch!',
    },
  ],
};
