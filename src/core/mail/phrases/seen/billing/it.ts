import type { billing } from '../../../scenarios/billing.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const billingIt: PhrasesOf<typeof billing> = {
  'invoice-twice': [
    {
      subject: 'Fattura di ottobre ricevuta due volte',
      body: 'Abbiamo ricevuto due volte la vostra fattura di ottobre, stesso numero R-{invoice}, stesso importo di CHF {amount}. Suppongo che si debba pagare una volta sola. Annullatene una, per favore.',
    },
    {
      subject: 'R-{invoice} doppia',
      body: 'le vostre fatture di ottobre sono arrivate due volte, mandate una nota di credito per una',
      style: 'note',
    },
    {
      subject: 'Contabilità fornitori: domanda su R-{invoice}',
      body: 'Le vostre fatture di ottobre sembrano partite due volte: il 3 e poi il 5 abbiamo ricevuto documenti identici per i biglietti del personale. Il nostro sistema le registra tutte. Potete confermare per iscritto quale vale?',
    },
    {
      subject: 'Due buste, una fattura',
      body: "Oggi nella bucalettere c'era una seconda busta con la fattura di ottobre (R-{invoice}, CHF {amount}). La prima l'abbiamo già pagata. Da parte nostra non c'è niente da fare, spero? Basta una riga per gli atti.",
    },
  ],
  'pass-twice': [
    {
      subject: 'Abbonamento mensile addebitato due volte',
      body: "Il 1° novembre la mia carta di credito è stata addebitata due volte per l'abbonamento mensile, CHF {amount} ciascuna. Ho un solo abbonamento. Vi prego di rimborsare il secondo addebito.",
    },
    {
      subject: 'doppio addebito',
      body: "sulla mia carta c'è 2x l'abbonamento mensile al 1° nov. ne vorrei indietro uno",
      style: 'note',
    },
    {
      subject: 'Estratto conto di novembre',
      body: "Controllando l'estratto della carta ho visto che l'abbonamento mensile è stato addebitato il primo novembre e lo stesso giorno un'altra volta. Viaggio da sola, uno mi basta. Come riottengo il denaro?",
    },
    {
      subject: 'Abbonamento mensile, pagamento con carta',
      body: "Il vostro rinnovo automatico mi ha tolto dalla carta due volte l'abbonamento mensile il 01.11. Sarà uno sbaglio e non c'è fretta, ma sul prossimo estratto vorrei vederlo corretto.",
    },
  ],
  'pass-twice-broke': [
    {
      subject: 'Conto vuoto per colpa vostra',
      body: "Il 1° novembre mi avete addebitato due volte sulla carta l'abbonamento mensile e adesso l'affitto non è passato. Il padrone di casa vuole i soldi entro domani. Mi servono i CHF {amount} OGGI.",
    },
    {
      subject: 'Correzione urgente',
      body: "Sono studentessa e sul conto ho poco. Da quando l'abbonamento mensile è passato due volte sulla carta il 1° novembre è in rosso e stasera la banca blocca la carta. Stornate oggi la seconda registrazione e chiamatemi.",
    },
    {
      subject: 'abbonamento mensile doppio 1° nov',
      body: "per il vostro doppio addebito dell'abbonamento mensile del 1° novembre ho la carta bloccata e non posso fare la spesa per i bambini. qualcuno lo deve sistemare oggi",
      style: 'note',
    },
    {
      subject: 'Secondo addebito del mio abbonamento',
      body: "Il doppio addebito su carta dell'abbonamento mensile del 1° novembre ha conseguenze: la cassa malati non è stata pagata e l'ultimo termine scade oggi a mezzanotte. Cosa farete prima di allora?",
    },
  ],
  'other-double-charge': [
    {
      subject: 'Biglietto pagato due volte',
      body: 'Il {day} novembre a {station} ho preso un biglietto singolo e il distributore mi ha addebitato due volte CHF 4.60. Ho ancora le due ricevute. Me ne potete rimborsare una?',
    },
    {
      subject: 'giornaliera pagata 2x',
      body: "comprato 1 carta giornaliera nell'app il {day}, pagate 2. controllate per favore",
      style: 'note',
    },
    {
      subject: 'Doppio pagamento allo sportello',
      body: "Quando il {day} ho pagato il biglietto di gruppo, il terminale diceva «rifiutato», così ho pagato di nuovo. Ora i due pagamenti di CHF {amount} sono sull'estratto conto. Non è pressante, ma sistematelo per favore.",
    },
    {
      subject: 'Biglietto bici',
      body: 'Sul mio conto la carta giornaliera bici del {day} novembre appare due volte. Di bici ne ho una. Accreditatemi CHF 13 quando potete.',
    },
  ],
  'invoice-wrong': [
    {
      subject: 'Indirizzo sbagliato sulla fattura R-{invoice}',
      body: 'In estate abbiamo traslocato, ma la fattura R-{invoice} è ancora intestata al vecchio indirizzo. Per le imposte ci serve con quello nuovo. Potete rifarla?',
    },
    {
      subject: 'R-{invoice} importo',
      body: 'la fattura R-{invoice} riporta 14 abbonamenti, ne avevamo ordinati 11. correggere e rimandare per favore',
      style: 'note',
    },
    {
      subject: 'Manca il numero di riferimento',
      body: "Sulla vostra fattura di settembre, R-{invoice}, manca il nostro numero d'ordine. Il nostro sistema così non la elabora. Inviateci una versione con il numero 77-{day}-B.",
    },
    {
      subject: 'IVA',
      body: "Sulla vostra ultima fattura (R-{invoice}, CHF {amount}) figura un'aliquota IVA non più in vigore da tempo. Vi chiediamo una copia corretta entro fine mese.",
    },
  ],
  'reminder-paid': [
    {
      subject: 'Minaccia di esecuzione per una fattura pagata',
      body: "Ho ricevuto un ultimo sollecito per R-{invoice} e da domani minacciate l'esecuzione. Ho pagato CHF {amount} tre settimane fa, ricevuta allegata. Fermate tutto oggi stesso.",
    },
    {
      subject: 'ULTIMO SOLLECITO??',
      body: "ricevuto ultimo sollecito per R-{invoice}, pagata da un pezzo!! l'ufficio incassi mi chiama già. da fermare oggi",
      style: 'note',
    },
    {
      subject: 'Sollecito R-{invoice}, termine oggi',
      body: "Secondo la vostra lettera la pratica va all'ufficio esecuzione se entro stasera non arrivano CHF {amount}. Li avete dal {day}. Mi serve una conferma oggi, perché con un'iscrizione perdo l'appartamento per cui ho fatto domanda.",
    },
    {
      subject: 'Il vostro terzo sollecito',
      body: 'Sono una persona paziente, ma è il terzo sollecito per la stessa fattura pagata (R-{invoice}), stavolta con una convocazione per domani alle nove. Richiamatemi oggi pomeriggio e chiaritelo.',
    },
  ],
  refund: [
    {
      subject: "Restituzione dell'abbonamento annuale",
      body: "A fine gennaio mi trasferisco all'estero e l'abbonamento annuale non mi serve più. Quanto mi rimborsate e quale modulo devo compilare?",
    },
    {
      subject: 'rimborso biglietto',
      body: 'non ho potuto usare il biglietto di gruppo del {day}, gita annullata. posso riavere i CHF {amount}?',
      style: 'note',
    },
    {
      subject: 'Rimborso dopo malattia',
      body: "Sono stata cinque settimane in ospedale e non ho potuto usare l'abbonamento. Un'amica mi ha detto che con un certificato medico ne rimborsate una parte. Allego il mio.",
    },
    {
      subject: 'Biglietti per la crociera',
      body: 'Abbiamo comprato {count} biglietti per la crociera sul lago del {day}, ma per il vento non si è fatta. Versate per favore CHF {amount} sul conto da cui sono stati pagati.',
    },
  ],
};
