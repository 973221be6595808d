import type { customerCare } from '../../../scenarios/customer-care.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const customerCareIt: PhrasesOf<typeof customerCare> = {
  'lost-office-number': [
    {
      subject: "Dov'è finito l'ufficio oggetti smarriti?",
      body: "Ho composto più volte lo 0800 11 12 13 per chiedere gli orari dello sportello oggetti smarriti. Si sente soltanto un annuncio che la linea non è collegata. Nel vecchio posto c'è un cartello «trasferito» senza indirizzo. Potete sistemare l'indicazione sul sito?",
    },
  ],
  'other-number': [
    {
      subject: 'Due numeri per un servizio',
      body: "Per prenotare l'aiuto alla salita il vostro pieghevole dà un numero di telefono e il manifesto a {station} un altro. Al primo risponde una signora, al secondo nessuno. Sarebbe gentile cambiare prima o poi il manifesto.",
    },
  ],
  'lost-item': [
    {
      subject: 'Rimasto sul sedile',
      body: "Passando dal {tram} al {bus} a {stop} devo aver lasciato {item} sul sedile. Era a destra, vicino all'autista. Posso sperare?",
    },
  ],
  'passport-lost': [
    {
      subject: 'Le mie carte viaggiano senza di me',
      body: "Una busta con il contratto firmato della nostra casa è sul {tram}, io sono sceso a {stop} alle {time}. Domani alle dieci dobbiamo essere dal notaio con quella. Potete chiedere oggi al deposito se l'hanno trovata?",
    },
  ],
  'assistance-tomorrow': [
    {
      subject: "L'accompagnatore serve domani, non il {day}",
      body: "Il vostro ufficio ha segnato il giorno sbagliato: mio nonno ha bisogno dell'accompagnatore domani alle 9.40 a {stop}. Lo operano agli occhi. Riuscite a correggere prima che l'ufficio chiuda?",
    },
  ],
  praise: [
    {
      subject: 'Giù il cappello',
      body: "Ieri con quella nebbia fitta l'uomo al volante del {bus} ci ha portati a casa sani e salvi, con una battuta a ogni fermata. Volevo semplicemente dire a qualcuno che sono rimasto colpito.",
    },
  ],
  'rude-driver': [
    {
      subject: 'Buona educazione',
      body: "Un giovane conducente del {tram} mi ha preso in giro all'altoparlante per il mio accento, dopo che gli avevo chiesto la strada. Non voglio che lo puniate, ma qualcuno dovrebbe spiegargli che i passeggeri sono ospiti.",
    },
  ],
  'fare-question': [
    {
      subject: 'Nipotini',
      body: "L'anno prossimo i nostri nipoti (5 e 7 anni) stanno da noi due settimane. Qual è l'offerta più conveniente per noi quattro se facciamo una gita quasi ogni giorno?",
    },
  ],
  'shouting-delay': [
    {
      subject: 'Scandaloso!!!',
      body: 'Sono FURIOSO. Uno sta a {stop} sotto la pioggia come un fesso perché il {tram} arriva quando gli pare! La mia pazienza è MORTA. Al circolo delle bocce racconto a tutti cosa penso di voi!!!',
    },
  ],
  'same-line': [
    {
      subject: 'La domenica con il 31',
      body: 'Dalla prossima estate vorrei portare il mio coro in campagna una domenica con il bus 31. Siamo in trenta. Bisogna annunciarsi o si viene e basta?',
    },
  ],
};
