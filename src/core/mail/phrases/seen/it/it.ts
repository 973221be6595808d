import type { it } from '../../../scenarios/it.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const itIt: PhrasesOf<typeof it> = {
  'blank-tickets': [
    {
      subject: "Biglietti bianchi all'aeroporto",
      body: 'I distributori alla stazione Aeroporto prendono i soldi e stampano biglietti senza nemmeno una lettera. Ne ho provati due. Un controllore mi ha multato di CHF 100 per un pezzo di carta bianco. In questo momento decine di viaggiatori hanno lo stesso problema.',
    },
    {
      subject: 'distributore aeroporto',
      body: 'distributore aeroporto = biglietti bianchi, vuoti. coda enorme, la gente perde il tram, nessuno del personale. da riparare oggi!',
      style: 'note',
    },
    {
      subject: 'Carta bianca al posto del biglietto',
      body: "Arrivata all'Aeroporto ho preso un biglietto con la carta e ho ricevuto un foglietto senza niente sopra. Anche la famiglia dietro di me. Come dimostro di aver pagato? Riparatelo prima che arrivino i voli della sera.",
    },
    {
      subject: 'Stampanti alla fermata Aeroporto',
      body: "Siamo un albergo vicino all'aeroporto e oggi un ospite su due ci racconta che i distributori lì danno biglietti in bianco. I nostri ospiti vengono multati. Sarebbe d'aiuto se i vostri tecnici passassero oggi.",
    },
  ],
  'other-machine': [
    {
      subject: 'Distributore a {stop}',
      body: 'Il distributore di biglietti a {stop} non prende più monete, ricadono fuori. Con la carta va benissimo. Solo perché lo sappiate.',
    },
    {
      subject: 'distributore {stop}',
      body: 'lo schermo del distributore {stop} reagisce solo nella metà in alto. 5 minuti per un biglietto',
      style: 'note',
    },
    {
      subject: 'Ricevuta',
      body: 'Il distributore di {station} ha stampato bene il biglietto ma non la ricevuta, anche se ho premuto il tasto. Mi serve per la nota spese. Si può averla in altro modo?',
    },
    {
      subject: 'Vecchio prospetto sullo schermo',
      body: "Il distributore di {station} mostra ancora il prospetto estivo nella schermata iniziale. A novembre fa un po' strano, magari si può cambiare col prossimo aggiornamento.",
    },
  ],
  'login-418': [
    {
      subject: 'Portale del personale: errore 418',
      body: "Da quando ho dovuto cambiare la password non entro più nel portale del personale. Dice «errore 418». Non mi serve prima della settimana prossima, ma dateci un'occhiata.",
    },
    {
      subject: 'errore 418',
      body: 'password cambiata come richiesto, ora il portale dice 418. nemmeno la vecchia funziona. che faccio',
      style: 'note',
    },
    {
      subject: 'Non entro nel portale',
      body: 'Come da vostra mail ieri ho messo una nuova password, dodici caratteri e un simbolo. Adesso il portale del personale risponde ogni volta errore 418. Il mio turno è appeso in bacheca, per qualche giorno mi arrangio.',
    },
    {
      subject: 'Password cambiata, e adesso?',
      body: "Dopo il cambio della password l'accesso al portale del personale da me fallisce con il numero 418. I colleghi dicono che non sono l'unico. Devo fare qualcosa o semplicemente aspettare?",
    },
  ],
  'login-418-crew': [
    {
      subject: 'Tutta la squadra senza turni',
      body: "Nessuno dei miei {count} conducenti entra nel portale del personale dopo il cambio password, sempre errore 418. Non vedono i turni di domani, il primo comincia alle 4.10. Ci serve l'accesso o una stampa entro stasera.",
    },
    {
      subject: 'portale 418, turno di notte',
      body: 'portale del personale errore 418 dopo cambio password per tutto il mio gruppo. nessuno può confermare i servizi di stanotte. chiamatemi per favore',
      style: 'note',
    },
    {
      subject: 'Chiusura degli stipendi bloccata',
      body: "Entro le cinque di oggi dobbiamo liberare gli stipendi nel portale del personale, altrimenti 900 persone li ricevono in ritardo. Dopo il cambio forzato delle password in ufficio abbiamo tutti e {count} l'errore 418 al login.",
    },
    {
      subject: 'Centrale turni esclusa dal portale',
      body: 'Errore 418 per tutti gli addetti ai turni dopo il cambio della password, non riusciamo a registrare le assenze di oggi. I sostituti del turno serale vanno assegnati entro le tre. Un aiuto rapido sarebbe molto gradito.',
    },
  ],
  'other-login': [
    {
      subject: 'Timbratura',
      body: "Ho dimenticato il PIN del terminale delle timbrature e l'ho sbagliato tre volte. Potete reimpostarlo? Intanto segno le ore su carta.",
    },
    {
      subject: 'casella piena',
      body: "la mia casella dice che è piena (errore 507). posso avere un po' più di spazio",
      style: 'note',
    },
    {
      subject: 'VPN da casa',
      body: 'A casa il VPN sul mio nuovo portatile chiede un certificato che non ho. Fino a venerdì sono comunque in ufficio, un giorno della prossima settimana va bene.',
    },
    {
      subject: 'Telefono nuovo, secondo fattore',
      body: 'Ho un telefono nuovo e il generatore di codici è ancora su quello vecchio. Cosa devo fare per spostarlo? Il vecchio funziona fino a fine mese.',
    },
  ],
  'payroll-phish': [
    {
      subject: 'Strana mail dal «Payroll office»',
      body: "Ho ricevuto una mail da «Payroll office» che mi chiede di confermare il conto bancario su un portale degli stipendi. Il link porta a un indirizzo all'estero. Almeno {count} colleghi l'hanno ricevuta e una ha inserito la password. Avvertite tutti per favore.",
    },
    {
      subject: 'è vera??',
      body: 'mail dal Payroll office, «il suo stipendio è bloccato, acceda qui». sembra falsa. ho cliccato e scritto la password prima di accorgermene, e adesso',
      style: 'note',
    },
    {
      subject: 'Messaggio sospetto sugli stipendi',
      body: 'Con il nome «Payroll office» qualcuno chiede ai nostri autisti di registrarsi entro stasera su un nuovo portale degli stipendi. Le risorse umane mi dicono che non viene da loro. Temo che qualcuno ci caschi, la pagina andrebbe bloccata al più presto.',
    },
    {
      subject: 'Credo di aver fatto uno sbaglio',
      body: "Stamattina ho inserito il mio login e il numero di conto nella pagina indicata dalla mail del Payroll office. Solo dopo ho visto che l'indirizzo non era il nostro. Mi dispiace tantissimo. Bloccate il mio account.",
    },
  ],
  'other-phish': [
    {
      subject: 'Tassa doganale per un pacco',
      body: "Molti di noi hanno ricevuto un SMS di un corriere che chiede CHF 2.90 di dogana. Una collega ha pagato con la carta dell'azienda. Potete far bloccare la carta e mandare un avviso oggi?",
    },
    {
      subject: 'allegato strano',
      body: "aperto l'allegato «fattura.zip» di uno sconosciuto, ora si aprono e chiudono finestre da sole. ho staccato il cavo di rete. venite presto",
      style: 'note',
    },
    {
      subject: 'Telefonata del «supporto»',
      body: "Qualcuno ha chiamato dicendo di essere dell'helpdesk. Gli ho dato il numero che avevo sullo schermo e per cinque minuti mi ha mosso il mouse. Poi mi sono venuti dei dubbi. Controllate il mio computer oggi, prima che continui a lavorare.",
    },
    {
      subject: 'Mail a nome della nostra direttrice',
      body: "Una mail che sembra venire dalla nostra direttrice mi chiede di comprare in via riservata carte regalo per CHF {amount} e di mandarle i codici. Non l'ho fatto. Forse l'hanno ricevuta anche altri, verificate oggi per favore.",
    },
  ],
  'control-centre-down': [
    {
      subject: 'Centrale al buio',
      body: 'Alle {time} tutti gli schermi della centrale operativa sono diventati neri. Non vediamo né veicoli né segnali, anche la radio è morta. Oltre cento tram e bus girano senza di noi. Venite immediatamente.',
    },
    {
      subject: 'radio + sistema di gestione giù',
      body: "niente radio, niente posizioni dalle {time}. le chiamate d'emergenza dei conducenti non arrivano. serve qualcuno qui ADESSO",
      style: 'note',
    },
    {
      subject: 'Guasto al sistema di gestione del traffico',
      body: 'I server di gestione del traffico non rispondono più, e nemmeno il backup. I segnali sono andati a rosso e tutte le linee sono ferme. Ci serve subito il vostro tecnico di picchetto in centrale.',
    },
    {
      subject: 'Abbiamo un problema in centrale',
      body: 'Sarò breve, scrivo dal telefono: rete caduta, telefoni caduti, la ventilazione della galleria non si comanda più. Ho fatto fermare tutti i tram prima della galleria. Mandate chi è di servizio.',
    },
  ],
  'app-crash': [
    {
      subject: "L'app si chiude da sola",
      body: "Dall'ultimo aggiornamento la vostra app si chiude quando apro i miei biglietti. L'ho reinstallata due volte. Per ora compro al distributore.",
    },
    {
      subject: "errore nell'app",
      body: "modalità scura: orari di partenza nero su nero nell'app. piccolezza ma dà fastidio",
      style: 'note',
    },
    {
      subject: "Lingua sbagliata nell'app",
      body: "La mia app passa al tedesco appena giro il telefono. Mi ci sono abituata, ma mio marito preferirebbe l'italiano. Magari i vostri sviluppatori possono guardarci.",
    },
    {
      subject: 'Notifiche',
      body: "L'app mi segnala i ritardi della linea {tram} mentre io seguo solo la linea {bus}. Si può correggere in una delle prossime versioni?",
    },
  ],
};
