import type { billing } from '../../../scenarios/billing.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const billingIt: PhrasesOf<typeof billing> = {
  'invoice-twice': [
    {
      subject: 'Doppione',
      body: "La nostra contabilità ha notato che la fattura del mese di ottobre è presente due volte nella posta in entrata, tutt'e due con il numero R-{invoice}. Ci sembra una svista nella spedizione. Salvo vostro avviso verseremo CHF {amount} una volta sola alla scadenza.",
    },
  ],
  'pass-twice': [
    {
      subject: 'Novembre pagato doppio',
      body: "Viaggio da anni con l'abbonamento mensile. Il 1° di questo mese (novembre) l'avete registrato due volte sulla mia carta, CHF {amount} e ancora CHF {amount}. Vogliate restituirmi quanto pagato in più.",
    },
  ],
  'pass-twice-broke': [
    {
      subject: 'Non posso aspettare il prossimo estratto',
      body: "Due volte l'abbonamento mensile sulla carta il primo novembre vuol dire che non mi resta nulla per la caparra da consegnare domattina. Fate in modo che la banca riceva lo storno oggi pomeriggio prima della chiusura.",
    },
  ],
  'other-double-charge': [
    {
      subject: 'Una corsa, due pagamenti',
      body: "Il {day} sono andato da {stop} a {station} con l'app. Nel giro di un minuto ha addebitato due volte il biglietto per brevi tratte. Non è la fine del mondo, ma uno lo rivorrei.",
    },
  ],
  'invoice-wrong': [
    {
      subject: 'Domanda su una voce di R-{invoice}',
      body: "Nella fattura R-{invoice} c'è una voce «diversi» di CHF {amount}. La nostra revisora vorrebbe sapere di che cosa si tratta. Basta una breve spiegazione via mail.",
    },
  ],
  'reminder-paid': [
    {
      subject: "Ritirate l'esecuzione, per favore",
      body: "Il vostro partner d'incasso mi comunica che da domani mi pignorano lo stipendio per R-{invoice}. I CHF {amount} sono usciti dal mio conto il {day}, l'avete persino confermato per lettera. Mi aspetto che li fermiate prima di sera.",
    },
  ],
  refund: [
    {
      subject: 'Una parte del prezzo indietro',
      body: "Mio figlio ha finito l'apprendistato prima del previsto e non fa più il pendolare. Il suo abbonamento vale ancora sette mesi. Come possiamo restituirlo, e quanto riconoscete per il tempo che resta?",
    },
  ],
};
