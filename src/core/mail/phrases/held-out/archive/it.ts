import type { archive } from '../../../scenarios/archive.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const archiveIt: PhrasesOf<typeof archive> = {
  newsletter: [
    {
      subject: 'La sua dose settimanale di rotaie',
      body: "Salve!\n\nL'indovinello, la foto e la frase della settimana l'aspettano nella nuova edizione. Alla fine, come sempre, una ricetta da una mensa di deposito.\n\nNon le interessa più? In fondo può farsi togliere dalla lista.",
      style: 'bare',
    },
  ],
  'out-of-office': [
    {
      subject: 'Lontano dalla scrivania',
      body: "La sua mail è arrivata a me, ma io non sono arrivato alla scrivania: fino al {day} cammino in montagna. Non c'è nulla da fare, la leggo quando torno.\n\n{name}\n(spedito dalla mia casella, non da me)",
      style: 'bare',
    },
  ],
  advertising: [
    {
      subject: "Un regalo l'aspetta",
      body: "Congratulazioni, come stimato cliente aziendale è stato scelto: ordini caffè per l'ufficio entro domenica e la macchina la mettiamo noi. Non si lasci sfuggire quest'occasione unica!",
      style: 'bare',
    },
  ],
  'drill-went-well': [
    {
      subject: 'Esercitazione «Deragliamento» conclusa',
      body: "L'allenamento con la vettura deragliata è finito, i pompieri hanno lodato i nostri. Nessuno si è fatto male, a parte la torta dopo. Questa mail è solo per il verbale.",
    },
  ],
  'press-review': [
    {
      subject: 'Ritagli da archiviare',
      body: "In allegato gli articoli della settimana in cui compare il vostro nome. Fra questi una retrospettiva sul grande incidente del tram del 1963 con belle foto d'epoca. Non è richiesta alcuna reazione.",
      style: 'bare',
    },
  ],
  'backup-report': [
    {
      subject: 'La notte è andata bene',
      body: "Le {count} attività previste si sono svolte senza guasti. Il prossimo riepilogo arriva tra una settimana. Riceve questa nota perché è nell'elenco dei destinatari.",
      style: 'bare',
    },
  ],
  'solved-thanks': [
    {
      subject: 'Lasciate stare',
      body: 'La mia domanda di ieri si è risolta quando ho messo gli occhiali: è tutto scritto sul retro del biglietto. Non tenete conto della mia mail e buona settimana.',
    },
  ],
};
