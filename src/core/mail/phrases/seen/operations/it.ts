import type { operations } from '../../../scenarios/operations.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const operationsIt: PhrasesOf<typeof operations> = {
  'doors-moving': [
    {
      subject: 'Il tram viaggia con la porta aperta',
      body: 'Sono seduta sul 4 e la porta in fondo è spalancata da due fermate, a tutta velocità. In curva un signore anziano stava per cadere fuori. Bisogna fermare questo tram prima che succeda una disgrazia.',
    },
    {
      subject: 'linea 4 vettura {vehicle}',
      body: 'la porta dietro resta aperta IN CORSA, ci sono passeggini proprio lì, direzione {stop}. fate qualcosa subito per favore',
      style: 'note',
    },
    {
      subject: 'Porta posteriore, linea 4',
      body: "Forse non sono affari miei, ma l'ultima porta del tram 4 alle {time} alla fermata {stop} non si è chiusa ed è ancora aperta mentre andiamo abbastanza forte. Lì accanto ci sono degli scolari che giocano.",
    },
    {
      subject: 'Porte',
      body: "Mia moglie mi ha appena chiamato dal 4: le porte posteriori si sono aperte tra due fermate e un bambino ha perso l'equilibrio. Il conducente pare non accorgersi di nulla e prosegue.",
    },
  ],
  'doors-delay': [
    {
      subject: 'Il 4 in ritardo, di nuovo le porte',
      body: 'Sulla linea 4 le porte posteriori della vettura {vehicle} dalle {time} non chiudono più bene. A ogni fermata sono dovuto andare dietro a spingerle a mano, sempre da fermo, quindi nessun pericolo, ma ho {minutes} minuti di ritardo. Nel pomeriggio bisognerebbe cambiare vettura.',
    },
    {
      subject: 'Vettura {vehicle} linea 4',
      body: 'Porta dietro si blocca alle fermate, chiude al terzo tentativo. Passeggeri ok. Ritardo {minutes} min. Serve un ricambio oggi.',
      style: 'note',
    },
    {
      subject: 'Segnalazione guasto linea 4',
      body: "Terza volta questa settimana: voglio partire e la porta in fondo al 4 non si chiude. L'ho esclusa e ho messo il nastro. L'officina può guardarci prima della punta serale?",
    },
    {
      subject: 'Guasto alla porta',
      body: 'A {stop} sono rimasto {minutes} minuti perché la porta in coda al tram (linea 4) non voleva chiudersi. Il riavvio ha aiutato una volta sola. Vado avanti solo con le porte davanti. Organizzate qualcosa per il secondo turno di oggi, grazie.',
    },
  ],
  'switch-frozen': [
    {
      subject: 'Scambio di Piazza Centrale',
      body: 'Lo scambio in Piazza Centrale è di nuovo gelato. Mandiamo il 2 e il 7 lungo il fiume finché qualcuno lo sgela. La squadra binari potrebbe venire stamattina? La gente chiede già perché non ci fermiamo al teatro.',
    },
    {
      subject: 'Linee 2 + 7 deviate',
      body: 'scambio Piazza Centrale bloccato dal ghiaccio dalle {time}. la deviazione funziona, niente fermo, ma il riscaldamento sembra morto. serve la squadra oggi',
      style: 'note',
    },
    {
      subject: 'Riscaldamento scambi',
      body: 'Come temuto: con meno sei stanotte lo scambio di Piazza Centrale (Zentralplatz) non si muove più. La linea 2 e la linea 7 fanno il giro, circa {minutes} minuti in più. Sarei contento se lo riparassero oggi, la prossima notte sarà più fredda.',
    },
    {
      subject: 'Avviso di deviazione',
      body: 'Per informazione e con una preghiera: il 7 e il 2 non servono Piazza Centrale perché lo scambio è ghiacciato. Mandate prima di mezzogiorno qualcuno col bruciatore e avvisate quelli dei display.',
    },
  ],
  'school-skipped': [
    {
      subject: 'Il bus 31 non si ferma alla scuola',
      body: 'Stamattina il 31 ha tirato dritto alla fermata Scuola con una ventina di bambini che aspettavano, e non è la prima volta: lunedì e martedì uguale. Sono arrivati tutti in ritardo. Fate in modo che domani si fermi.',
    },
    {
      subject: 'I bambini restano a piedi',
      body: 'Insegno in una terza. Da due settimane il bus numero 31 al mattino salta la nostra fermata (Scuola). I bambini camminano poi al buio lungo la strada principale, cosa che trovo inaccettabile. Aspetto una vostra telefonata oggi stesso.',
    },
    {
      subject: 'ancora il 31!!',
      body: "mia figlia mi ha chiamato in lacrime, il 31 è passato davanti alla scuola SENZA FERMARSI alle sette e venti. i vostri autisti lo sanno che c'è una fermata?? cosa le dico per domattina",
      style: 'note',
    },
    {
      subject: 'Domanda sulla corsa del mattino, linea 31',
      body: 'La fermata davanti alla scuola è stata soppressa senza dirlo ai genitori? Nei giorni feriali verso le sette e mezza il 31 non vi si ferma più. Alcuni allievi oggi hanno perso un esame, per cui gradirei una risposta entro domani.',
    },
  ],
  'other-doors': [
    {
      subject: 'Linea {tram}, vettura {vehicle}',
      body: "Sulla linea {tram} le porte posteriori della vettura {vehicle} alle fermate non chiudono bene, devo scendere a spingere. Solo da fermo, nessun ferito, ma ho {minutes} minuti di ritardo e vorrei un'altra vettura per la seconda parte del servizio.",
    },
    {
      subject: 'porta sul {tram}',
      body: 'la porta davanti si inceppa a una fermata su due, {vehicle}, linea {tram}. ritardo {minutes}. potete cambiarla oggi?',
      style: 'note',
    },
    {
      subject: 'Porta difettosa linea {tram}',
      body: "La porta centrale della {vehicle} si apre solo a metà. L'ho messa fuori servizio a {stop}. Con una porta in meno oggi pomeriggio non teniamo l'orario del {tram}, mandate una riserva.",
    },
    {
      subject: 'Bus {bus}: guasto alla porta',
      body: "La porta accanto all'autista del bus {bus} si inceppa dalle {time}. Aspetto a ogni fermata e perdo {minutes} minuti buoni a giro. Posso avere un sostituto per la punta serale?",
    },
  ],
  'other-stop-skipped': [
    {
      subject: 'Il bus {bus} e la fermata {stop}',
      body: "La settimana scorsa il {bus} della sera è passato due volte da {stop} senza fermarsi, eppure avevo il braccio alzato. Erano le dieci di sera e il prossimo arriva dopo mezz'ora. Potete ricordarlo agli autisti?",
    },
    {
      subject: 'Fermata {stop}',
      body: 'La fermata {stop} è ancora servita di sera dal {bus}? Sabato e poi domenica il bus non si è fermato. Ho preso il tram, quindi niente di grave, ma vorrei saperlo.',
    },
    {
      subject: 'il {bus} non si è fermato',
      body: "ieri sera verso le nove il {bus} mi è passato davanti a {stop}. ero ben visibile. dateci un'occhiata quando potete",
      style: 'note',
    },
    {
      subject: 'Fermata dimenticata',
      body: "Abito vicino alla fermata {stop}. La pensilina è poco illuminata e credo sia per questo che gli autisti della linea {bus} col buio non vedono chi aspetta. Mi è capitato tre volte quest'autunno. Magari potete passarlo ai responsabili della linea.",
    },
  ],
  'other-switch': [
    {
      subject: 'Scambio gelato a {stop}',
      body: 'A {stop} lo scambio è gelato, il {tram} gira una fermata prima. Per ora va, ma la squadra binari dovrebbe venire oggi prima che faccia buio.',
    },
    {
      subject: 'scambio {stop}',
      body: 'non si muove, ghiaccio. {tram} deviato dalle {time}. squadra binari oggi per favore',
      style: 'note',
    },
    {
      subject: 'Linea {tram} deviata',
      body: "Dalle {time} facciamo passare il {tram} dall'anello perché lo scambio vicino a {stop} è ghiacciato. Circa {minutes} minuti in più per corsa. Fate controllare il riscaldamento in giornata.",
    },
    {
      subject: 'Riscaldamento dello scambio',
      body: "Stanotte a {stop} è saltato il riscaldamento dello scambio. Faccio passare il {tram} sull'altro binario, si può fino alla punta del pomeriggio. Dopo ci serve lo scambio, quindi mandate qualcuno.",
    },
  ],
  collision: [
    {
      subject: 'Incidente a {stop}',
      body: "Un tram della linea {tram} ha appena investito un furgone alla fermata {stop}. Due persone sono a terra, una sanguina dalla testa. L'ambulanza è stata chiamata, ma dei vostri non c'è nessuno.",
    },
    {
      subject: 'scontro {stop}',
      body: "tram contro auto a {stop}, {count} feriti, l'automobilista è incastrato. fermate gli altri tram",
      style: 'note',
    },
    {
      subject: 'Da inoltrare alla vostra centrale',
      body: "Alle {time} c'è stata una collisione tra il {tram} e una ciclista alla fermata {stop}. È sotto il muso del tram, cosciente. Il vostro conducente è sotto choc. Sono infermiera e resto con lei, ma bisogna sollevare il tram.",
    },
    {
      subject: 'Ho visto una cosa terribile',
      body: "Non so a chi scrivere, da voi è occupato. Un bus della linea {bus} è finito contro la coda di un tram a {stop}. Dentro la gente è caduta una sull'altra e parecchi non riescono ad alzarsi.",
    },
  ],
  'smoke-on-board': [
    {
      subject: 'Odore sul tram',
      body: 'Non voglio fare scenate. Ma da sotto il sedile dietro la seconda porta esce del fumo, linea {tram}, vettura {vehicle}, e da {stop} in poi è sempre di più. Il conducente attraverso il vetro non ci sente.',
    },
    {
      subject: 'fumo!!',
      body: 'fumo sul bus {bus}, dietro vicino al motore, è pieno di gente e continua ad andare',
      style: 'note',
    },
    {
      subject: 'Odore di bruciato, linea {tram}',
      body: "Sul tram {vehicle} c'è puzza di plastica bruciata, mi lacrimano gli occhi e sotto il soffitto c'è una foschia. Diversi passeggeri tossiscono. Siamo appena partiti da {stop}. Potete contattare il conducente?",
    },
    {
      subject: 'Bus {bus}',
      body: 'Alla ruota posteriore del bus {bus} vicino a {stop} si vedono delle fiamme. Piccole, ma fiamme. Sono ancora tutti a bordo.',
    },
  ],
  'line-standstill': [
    {
      subject: 'Linea aerea a terra, {tram}',
      body: 'Alle {time} a {stop} è caduta la linea aerea. Niente corrente su tutta la linea {tram}, {count} tram fermi in piena tratta con i passeggeri. Non si muove più nulla in nessuna direzione.',
    },
    {
      subject: '{tram} completamente morto',
      body: 'niente corrente sul {tram} dalle {time}, tutte le vetture ferme. la gente vuole scendere sui binari. chi stacca definitivamente?',
      style: 'note',
    },
    {
      subject: 'Blocco totale',
      body: 'Deragliamento a {stop}, primo asse. Nessun ferito, ma i due binari sono bloccati; il {tram} e tutto quello che segue è fermo. Mi servono immediatamente la squadra di soccorso e bus sostitutivi.',
    },
    {
      subject: 'Situazione sulla linea {tram}',
      body: "In breve: non circola più niente. Una gru ha strappato il filo vicino a {stop}, {count} vetture sono tra una fermata e l'altra senza luce né riscaldamento. A bordo ci sono passeggini e una persona in carrozzella.",
    },
  ],
  'child-on-track': [
    {
      subject: 'Un bambino sui binari',
      body: 'Tra {stop} e la fermata seguente un bambino piccolo, avrà quattro anni, cammina tutto solo sui binari del tram. Lo vedo dal balcone, ma ho le stampelle e non faccio in tempo a scendere.',
    },
    {
      subject: 'uomo sui binari {stop}',
      body: "c'è un uomo sdraiato sui binari a {stop}, ubriaco o malato, non si muove. tra pochi minuti arriva il prossimo tram!",
      style: 'note',
    },
    {
      subject: "C'è qualcuno in galleria",
      body: 'Due ragazzi alle {time} hanno scavalcato il cancello a {stop} e sono entrati nella galleria del tram. Sono ancora dentro. Ho chiamato, nessuna risposta, e i tram continuano a entrare.',
    },
    {
      subject: 'Fate andare piano i tram per favore',
      body: "Un'anziana in vestaglia vaga sui binari del {tram} vicino a {stop}. Sembra confusa e non reagisce al campanello. La mia vicina cerca di parlarle.",
    },
  ],
  'extra-trams': [
    {
      subject: 'Corse supplementari per la nostra fiera di primavera',
      body: 'La nostra associazione tiene la sua fiera a {station} nella seconda settimana di aprile. Aspettiamo circa 8000 visitatori al giorno e vorremmo parlare con voi di tram supplementari della linea {tram} la sera. Chi è la persona giusta?',
    },
    {
      subject: 'Lavori la prossima estate',
      body: "Da giugno ad agosto dell'anno prossimo la città rifarà la canalizzazione vicino a {stop}. Alla linea {bus} servirà una deviazione. Proponiamo una riunione a gennaio e alleghiamo i primi piani.",
    },
    {
      subject: 'Corse serali in dicembre',
      body: "Per la serata delle lanterne a metà dicembre vorremmo chiedere se il {tram} potesse circolare ogni dieci minuti fino a mezzanotte. L'anno scorso è stato possibile. Attendiamo con calma la vostra offerta.",
    },
    {
      subject: "Proposta per l'orario",
      body: "Gestiamo una casa di riposo vicino alla fermata {stop}. Molti dipendenti finiscono alle 21.15 e perdono il {bus} per tre minuti. Se dal prossimo cambio d'orario partisse cinque minuti dopo, ve ne saremmo tutti grati.",
    },
  ],
};
