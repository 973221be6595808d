import type { ReplyPhrases } from '../../book.ts';

export const repliesIt: ReplyPhrases = {
  still: [
    {
      subject: '-',
      body: 'Vi ho già scritto in merito. Finora non è cambiato niente, vedi il mio messaggio qui sotto.',
    },
    { subject: '-', body: 'Ci sono novità? Da parte mia è tutto come prima.' },
    { subject: '-', body: 'Sempre uguale. Avete ricevuto la mia mail?', style: 'note' },
    { subject: '-', body: 'Non avendo ricevuto risposta vi rimando il mio messaggio.' },
  ],
  forward: [
    { subject: '-', body: 'Guardate per favore il messaggio qui sotto, credo che sia per voi.' },
    { subject: '-', body: 'Arrivato a me per sbaglio, ci pensate voi?', style: 'note' },
    { subject: '-', body: 'Vi giro questa mail perché non è di mia competenza. Potete occuparvene?' },
    { subject: '-', body: 'Per voi, penso. Vedi sotto.', style: 'note' },
  ],
  thanks: [
    {
      subject: '-',
      body: 'Grazie della rapida risposta, nel frattempo si è sistemato tutto. Potete dimenticare il mio messaggio.',
    },
    { subject: '-', body: 'Tutto a posto adesso, grazie!', style: 'note' },
    { subject: '-', body: 'Solo per dirvi che la faccenda è risolta. Non dovete fare più niente, grazie mille.' },
    { subject: '-', body: 'Che velocità, grazie davvero. Per me il caso è chiuso.' },
  ],
};
