import type { operations } from '../../../scenarios/operations.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const operationsIt: PhrasesOf<typeof operations> = {
  'doors-moving': [
    {
      subject: 'Finisce male',
      body: "Chiamate per favore il conducente del tram della linea 4 passato da {stop} alle {time}: la porta in coda non si chiude più e lui va avanti lo stesso. Una mamma ha preso il figlio per il cappuccio all'ultimo momento.",
    },
  ],
  'doors-delay': [
    {
      subject: 'La {vehicle} fuori servizio dopo questo giro, per favore',
      body: "Stessa storia dei colleghi sul 4: da fermo l'ultima porta si riapre di continuo e perdiamo tempo dappertutto. Ora è disattivata, il cartello c'è. Prima dell'uscita dagli uffici ci vorrebbe un'altra vettura.",
    },
  ],
  'switch-frozen': [
    {
      subject: "Ghiaccio, un'altra volta",
      body: "In Piazza Centrale lo scambio non si lascia girare, è un blocco di ghiaccio. La centrale ha messo tutt'e due le linee, 2 e 7, sul percorso lungo. Ce la caviamo, ma per oggi pomeriggio vorremmo riaverlo libero.",
    },
  ],
  'school-skipped': [
    {
      subject: 'Allievi lasciati a terra',
      body: 'Come direttore della scuola devo comunicarvi che la linea di bus 31 per quattro mattine di fila è passata dalla nostra fermata senza fermarsi. Quaranta ragazzi dipendono da quella corsa. Devo sapere oggi cosa succederà domani alle 7.20.',
    },
  ],
  'other-doors': [
    {
      subject: 'Cambio necessario sul {tram}',
      body: "Qui il conducente della linea {tram}. La mia seconda porta alle fermate si riapre, l'ho staccata e ho appeso il cartello. Scendono tutti davanti e siamo indietro di {minutes} minuti. Oggi un'altra vettura, per piacere.",
    },
  ],
  'other-stop-skipped': [
    {
      subject: 'Passato dritto',
      body: "Domenica sera il {bus} mi ha ignorata alla fermata {stop}. Non sono arrabbiata, lo segnalo soltanto perché l'autista in questione lo venga a sapere. Sarà stato per la nebbia.",
    },
  ],
  'other-switch': [
    {
      subject: 'Scambio incastrato a {stop}',
      body: "A {stop} la neve si è infilata nello scambio e non si blocca più in posizione. Per il momento il {tram} fa il giro lungo. Va liberato oggi, l'orario serale così non regge.",
    },
  ],
  collision: [
    {
      subject: 'Serve aiuto a {stop}',
      body: 'Qualche minuto fa il {tram} ha urtato una signora anziana che attraversava a {stop}. Respira, ma non risponde. Il tram è in mezzo al passaggio e ne stanno arrivando altri.',
    },
  ],
  'smoke-on-board': [
    {
      subject: 'Credo che qui bruci qualcosa',
      body: 'Vettura {vehicle} della linea {tram}: dalla griglia del riscaldamento esce una nuvola grigia e il pavimento lì accanto scotta. Alcuni di noi sono andati davanti. Sentite il conducente, siamo subito dopo {stop}.',
    },
  ],
  'line-standstill': [
    {
      subject: 'Nessun servizio sul {tram}',
      body: "La sottostazione è andata, il {tram} è immobile da un capo all'altro e non si sa quando torna la corrente. Tram pieni aspettano in galleria prima di {stop}. Fate partire il piano d'emergenza.",
    },
  ],
  'child-on-track': [
    {
      subject: 'Ragazzini che giocano dove passano i tram',
      body: "Dal mio ufficio vedo tre ragazzini che a {stop} saltano i binari ogni volta che arriva un tram, per sfida. L'ultimo ha dovuto inchiodare. Potete avvertire subito i conducenti?",
    },
  ],
  'extra-trams': [
    {
      subject: 'Stagione calcistica',
      body: 'Come ogni anno vorremmo pianificare con voi il trasporto dei nostri tifosi. Nel girone di ritorno ci sono nove partite in casa a {station}, la lista è allegata. I vostri pianificatori possono farsi vivi nelle prossime settimane?',
    },
  ],
};
