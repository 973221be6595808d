import type { customerCare } from '../../../scenarios/customer-care.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const customerCareIt: PhrasesOf<typeof customerCare> = {
  'lost-office-number': [
    {
      subject: 'Ufficio oggetti smarriti: numero sbagliato',
      body: "Sul vostro sito l'ufficio oggetti smarriti ha il numero 0800 11 12 13, ma una voce dice che il numero non esiste. L'ufficio ha traslocato? Correggete la pagina per favore.",
    },
    {
      subject: '0800 11 12 13',
      body: 'il numero degli oggetti smarriti sul vostro sito è morto. qual è quello giusto',
      style: 'note',
    },
    {
      subject: 'Davanti a una porta chiusa',
      body: "Sono andata all'ufficio oggetti smarriti all'indirizzo del vostro sito e ho trovato un locale vuoto. Anche il numero indicato, 0800 11 12 13, non è più attivo. Dove siete adesso?",
    },
    {
      subject: 'Sito da aggiornare',
      body: "L'ufficio oggetti smarriti dall'estate sembra avere un nuovo indirizzo, ma il sito mostra ancora il vecchio insieme al vecchio numero 0800 11 12 13. Una vicina anziana ci è andata per niente.",
    },
  ],
  'other-number': [
    {
      subject: 'Numero del servizio gruppi',
      body: "Il numero di telefono del servizio gruppi stampato nell'opuscolo autunnale suona a casa di una privata. È stata gentilissima, ma correggetelo nella prossima edizione.",
    },
    {
      subject: 'orari',
      body: 'quali sono gli orari degli oggetti smarriti il sabato? non li ho trovati',
      style: 'note',
    },
    {
      subject: 'Centro clienti {station}',
      body: "In internet il vostro centro clienti di {station} apre alle otto, sulla porta c'è scritto nove. Qual è giusto?",
    },
    {
      subject: 'Un fax?',
      body: "Nelle vostre condizioni di trasporto c'è un numero di fax. L'ho provato per gioco e ha persino risposto. È ancora in uso o lo togliete nella prossima versione?",
    },
  ],
  'lost-item': [
    {
      subject: 'Dimenticato sul tram',
      body: 'Ieri verso le {time} ho dimenticato {item} sul tram {tram}, sono scesa a {stop}. È stato consegnato?',
    },
    {
      subject: 'perso',
      body: 'perso {item} sul bus {bus}, probabilmente ultima fila. ditemi se qualcuno lo trova',
      style: 'note',
    },
    {
      subject: 'Richiesta di ricerca',
      body: 'Tornando a casa ho dimenticato {item} sulla linea {tram}. Non vale molto, ma era un regalo di mia sorella. Se salta fuori pago volentieri la tassa e vengo a prenderlo.',
    },
    {
      subject: 'Hanno consegnato qualcosa di nostro?',
      body: 'Mia figlia ha lasciato {item} sul {bus} tra {stop} e {station}. Da allora è triste. Dove possiamo chiedere?',
    },
  ],
  'passport-lost': [
    {
      subject: 'Passaporto dimenticato sul tram {tram}, volo domani',
      body: "Alle {time} ho lasciato sul tram {tram} una cartella con il passaporto e il visto. Il volo per il matrimonio di mio fratello parte domattina alle sei. C'è modo di riaverla oggi?",
    },
    {
      subject: 'borsa persa, esame domani',
      body: "dimenticata la borsa con convocazione + carta d'identità sul {bus} alle {time}. esame domani alle 8, senza sono fuori. chiedete OGGI all'autista vi prego",
      style: 'note',
    },
    {
      subject: 'Apparecchi acustici',
      body: "Mia madre verso le {time} ha perso sul {tram} l'astuccio con gli apparecchi acustici. Domani ha un appuntamento importante in tribunale e senza non capisce nulla. Qualcuno può cercare nel veicolo stasera?",
    },
    {
      subject: "Chiavi dell'ambulatorio",
      body: "Sono veterinario e la mia borsa con le chiavi dell'ambulatorio è rimasta sul bus {bus} alle {time}. Le prime operazioni sono domani alle sette. Sarebbe di grande aiuto se raggiungeste l'autista stasera.",
    },
  ],
  'assistance-tomorrow': [
    {
      subject: 'Assistenza di domani non confermata',
      body: 'Sono in sedia a rotelle e ho ordinato un aiuto per salire a {station} domani alle 8.10. Finora nessuno ha confermato. Fatemi sapere oggi se ci sarà qualcuno.',
    },
    {
      subject: 'rampa domani??',
      body: 'rampa prenotata per domani 7.30 {stop}, nessuna risposta a 2 mail. devo saperlo oggi se no devo organizzare un taxi',
      style: 'note',
    },
    {
      subject: 'Gita scolastica domani, {count} carrozzelle',
      body: "Domani alle nove una classe con {count} bambini in carrozzella parte da {station} con voi. Ci siamo annunciati tre settimane fa e ora al telefono ci dicono che l'iscrizione non si trova. Mi serve una risposta vincolante oggi pomeriggio.",
    },
    {
      subject: 'Viaggiatore cieco, cambio di binario',
      body: 'Domattina devo cambiare a {station} e mi avevano promesso un accompagnatore. Ora leggo che il binario è cambiato. Chi viene a prendermi e dove? Chiamatemi oggi per favore.',
    },
  ],
  praise: [
    {
      subject: 'Un complimento',
      body: 'Vorrei ringraziare la conducente del tram {tram} che stamattina mi ha aspettata anche se era già in ritardo. Persone così rendono bella la giornata.',
    },
    {
      subject: 'grazie!',
      body: "bellissima corsa col bus {bus} oggi, l'autista ha cantato per i bambini. giornata riuscita",
      style: 'note',
    },
    {
      subject: 'Per una volta qualcosa di bello',
      body: "Si scrive sempre solo per lamentarsi, ecco quindi il contrario. Da vent'anni prendo il {tram} e mi sento in buone mani. Riferitelo alla squadra.",
    },
    {
      subject: 'Bravo al vostro collega di {station}',
      body: 'Il vostro collega allo sportello di {station} ha spiegato ai miei genitori tutto il sistema delle zone con una pazienza da santo. Adesso girano da soli per tutta la regione.',
    },
  ],
  'rude-driver': [
    {
      subject: 'Autista scortese, linea {bus}',
      body: "L'autista del bus {bus} oggi alle {time} mi ha risposto male perché chiedevo della fermata {stop}. Ci sono rimasta male. Vorrei che qualcuno gliene parlasse.",
    },
    {
      subject: 'autista del {bus}',
      body: "l'autista del {bus} a {stop} mi ha chiuso la porta in faccia ridendo. non si fa",
      style: 'note',
    },
    {
      subject: 'Reclamo per un controllo',
      body: 'Sono stata controllata sul {tram} alle {time}. Il biglietto era in regola, il tono no: mi hanno parlato come a una delinquente davanti ai miei figli. Gradirei una vostra presa di posizione.',
    },
    {
      subject: 'Così non si parla agli anziani',
      body: "Mio padre ha bisogno di tempo per salire. A {stop} l'autista del {bus} ha gridato «Muoviti, nonno». Lui ci ride, io no. Fatelo presente all'autista.",
    },
  ],
  'fare-question': [
    {
      subject: 'Che biglietto con un cane?',
      body: 'Viaggio da {stop} a {station} con un cane di taglia media. Gli serve un biglietto o viaggia gratis?',
    },
    {
      subject: 'domanda zone',
      body: '{stop} è zona 110 o 121? e la carta giornaliera vale per tutte e due',
      style: 'note',
    },
    {
      subject: 'Riduzione per pensionati',
      body: "A marzo compio 65 anni. Da quando posso comprare biglietti ridotti e mi serve un documento? Grazie dell'informazione.",
    },
    {
      subject: 'In viaggio con la bici',
      body: "Posso portare la bici sul {tram} nei mattini feriali? Sul cartello e sul pieghevole non c'è scritta la stessa cosa.",
    },
  ],
  'shouting-delay': [
    {
      subject: 'IN RITARDO OGNI GIORNO!!!',
      body: 'IL {bus} È SEMPRE IN RITARDO! SEMPRE! OGGI {minutes} MINUTI! PER COSA PAGO?! È UNA VERGOGNA E VOGLIO UNA RISPOSTA DAL VOSTRO DIRETTORE!!!',
    },
    {
      subject: 'peggior azienda',
      body: "{tram} di nuovo in ritardo. URGENTE!!! imparate a leggere l'orologio!!!! che banda di dilettanti",
      style: 'note',
    },
    {
      subject: 'Una catastrofe, il vostro orario',
      body: "È una catastrofe quello che chiamate orario. Col nuovo orario il {bus} parte un minuto prima che arrivi il {tram}, così vedo solo i fanalini. Chi l'ha pianificato dovrebbe passare l'inverno alla fermata {stop}.",
    },
    {
      subject: 'Ne ho ABBASTANZA',
      body: "Adesso basta!! Terzo ritardo questo mese, {minutes} minuti, nessun annuncio, nessuna scusa. Pretendo indietro metà del prezzo dell'abbonamento e scuse pubbliche sul giornale!!",
    },
  ],
  'same-line': [
    {
      subject: 'Domanda sulla linea 4',
      body: 'I tram della linea 4 circolano il giorno di Natale, e conviene il biglietto di andata e ritorno? Viene a trovarci mia zia.',
    },
    {
      subject: 'I nuovi sedili del 4',
      body: "Trovo i nuovi sedili del 4 piuttosto stretti. La mia vicina dice che ci si abitua. C'è qualcuno da voi che raccoglie i pareri?",
    },
    { subject: 'bus 31', body: 'si può salire sul 31 con 2 skateboard? lo chiede mio figlio', style: 'note' },
    {
      subject: 'Musica sul 7',
      body: "Sul 7 e sul 2 c'è spesso un uomo che suona la fisarmonica. A me piace, a mio marito no. Com'è la regola?",
    },
  ],
};
