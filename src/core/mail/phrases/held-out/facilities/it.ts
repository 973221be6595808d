import type { facilities } from '../../../scenarios/facilities.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const facilitiesIt: PhrasesOf<typeof facilities> = {
  'badge-gate-c': [
    {
      subject: 'Chiusi fuori al deposito Nord',
      body: 'A tutta la mia squadra il badge viene respinto al cancello C del deposito Nord. Per questo abbiamo già perso due partenze. Mi serve una soluzione prima che arrivi il turno di sera, altrimenti resta fuori anche quello.',
    },
  ],
  'badge-gate-c-calm': [
    {
      subject: 'Ancora un badge che non passa',
      body: "Per la vostra statistica: deposito Nord, cancello C, dalla settimana scorsa la mia tessera lì non viene accettata. Due passi fino all'entrata dopo non mi fanno male.",
    },
  ],
  'other-badge': [
    {
      subject: 'Deposito Sud, tessere respinte',
      body: "I miei al deposito Sud non passano dal cancello D, i badge vengono rifiutati uno dopo l'altro. Oggi ci arrangiamo col portinaio, ma il turno di notte non ce l'ha, per allora dovrebbe andare di nuovo.",
    },
  ],
  'lift-harbour': [
    {
      subject: 'Bloccato giù al Porto',
      body: "Con la mia carrozzella elettrica dipendo dall'ascensore del Porto, e c'è appeso un foglio «guasto». Sono dovuto andare una stazione più in là e tornare in taxi. Domani comincio alle sette e devo sapere oggi come arrivo al mio treno.",
    },
  ],
  'lift-harbour-when': [
    {
      subject: 'Durata della chiusura',
      body: "Mi dicono che l'ascensore alla fermata Porto resterà chiuso fino a primavera. È vero? Vorremmo scriverlo nel bollettino del nostro gruppo escursionisti, che esce a fine mese.",
    },
  ],
  'other-lift': [
    {
      subject: "{station}, l'ascensore non arriva più",
      body: "Dopo l'operazione non posso fare le scale, e a {station} l'ascensore non arriva più, si sente solo ronzare. Da lì vado ogni mattina in fisioterapia. Riuscite a rimetterlo in moto per domani?",
    },
  ],
  'heating-old-town': [
    {
      subject: 'Che freddo',
      body: "È voluto che la sala d'aspetto di Città Vecchia non sia più riscaldata? Ieri dentro si vedeva il fiato. Sarebbe bello ritrovarla calda per l'inverno.",
    },
  ],
  'other-heating': [
    {
      subject: 'Non riscaldato',
      body: "Nella piccola sala di {station} i caloriferi sono rimasti freddi tutto l'autunno. Non so se sia voluto. Se non lo è, un po' di tepore mi farebbe piacere.",
    },
  ],
  'person-in-lift': [
    {
      subject: "Aprite l'ascensore di {station} per favore",
      body: "Mio figlio (9 anni) è da solo nell'ascensore a {station}, che non va né su né giù. Piange, gli parlo attraverso la porta. Al citofono si sente soltanto il segnale di occupato.",
    },
  ],
  'falling-glass': [
    {
      subject: 'Pericolo sul marciapiede a {station}',
      body: 'Il grande cartello sopra le scale di {station} è appeso a una sola vite e dondola sulla testa dei passeggeri. Proprio adesso si è staccato il secondo supporto ed è piombato a terra. Non reggerà ancora a lungo.',
    },
  ],
  'dirty-shelter': [
    {
      subject: 'Erbacce e rifiuti',
      body: "La fermata {stop} ha un'aria trascurata: erbacce tra le lastre, foglie negli angoli, adesivi dappertutto. Nelle prossime settimane i vostri troveranno di certo un'oretta.",
    },
  ],
  'same-place': [
    {
      subject: 'Vernice in Piazza Centrale',
      body: 'In Piazza Centrale la riga bianca sul bordo del marciapiede è consumata. Con una mano nuova, diciamo entro Pasqua, farebbe più bella figura.',
    },
  ],
};
