import type { facilities } from '../../../scenarios/facilities.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const facilitiesIt: PhrasesOf<typeof facilities> = {
  'badge-gate-c': [
    {
      subject: 'Il cancello C non ci lascia entrare',
      body: 'Da stamattina i lettori al cancello C del deposito Nord rifiutano tutti i badge, il mio e quelli di {count} colleghi. Il turno del mattino ha dovuto fare il giro da dietro per arrivare ai tram ed è partito con {minutes} minuti di ritardo. Al turno di notte quella porta serve, da riparare oggi per favore.',
    },
    {
      subject: 'badge cancello C deposito nord',
      body: 'luce rossa per tutti al cancello C (nord). siamo fuori sotto la pioggia, prime partenze in ritardo. chi può aprire?',
      style: 'note',
    },
    {
      subject: 'Accesso al deposito Nord',
      body: "Qualcuno può guardare il lettore al cancello C? Non prende più la tessera di nessuno. {count} conducenti del deposito Nord sono arrivati tardi in servizio perché hanno dovuto girare fino all'entrata principale. Sarebbe importante che funzioni prima del cambio turno di oggi pomeriggio.",
    },
    {
      subject: 'Lettore di tessere',
      body: 'Avvicino il badge, fa tre bip e resta chiuso. Uguale per tutti noi al deposito Nord, cancello C, dalle {time}. Per ora il guardiano apre a mano, ma alle quattro smonta e dopo nessuno arriva più ai veicoli.',
    },
  ],
  'badge-gate-c-calm': [
    {
      subject: 'Una piccolezza al cancello C, deposito Nord',
      body: 'Il lettore del cancello C non prende più il mio badge. Intanto passo dal cancello A, non è un gran giro. Quindi quando siete comunque al deposito Nord.',
    },
    {
      subject: 'cancello C',
      body: 'badge rifiutato al cancello C deposito nord, come agli altri mi dicono. nessuna fretta, la porta laterale va',
      style: 'note',
    },
    {
      subject: 'Lettore badge cancello C',
      body: "Solo perché l'abbiate sulla lista: al deposito Nord anche il mio badge al cancello C viene respinto. In questo periodo vengo in tram, per me non è pressante.",
    },
    {
      subject: 'Lettore del cancello C',
      body: "Come vi avranno già detto altri, il lettore del cancello C (deposito Nord) con la mia tessera lampeggia rosso. Posso entrare dall'officina, guardatelo quando rientra nei vostri piani.",
    },
  ],
  'other-badge': [
    {
      subject: 'Cancello A, deposito Sud',
      body: 'Il lettore del cancello A al deposito Sud non legge più le nostre tessere. Abbiamo aspettato fuori in {count} finché è arrivato il capo. Il turno del pomeriggio comincia alle tre, sarà riparato per allora?',
    },
    {
      subject: 'deposito sud cancello B',
      body: 'qui dalle {time} non va nessun badge. il guardiano ha la chiave ma va via alle 4. oggi per favore',
      style: 'note',
    },
    {
      subject: "Porta dell'officina centrale",
      body: "All'officina centrale (non nei depositi) il lettore dell'entrata laterale è spento. Dalla verniciatura nessuno entra senza suonare. Oggi pomeriggio abbiamo una consegna e la porta ci serve.",
    },
    {
      subject: 'Entrata del personale {station}',
      body: "Il lettore all'entrata del personale di {station} rifiuta tutti i badge della pulizia. Non possono cominciare finché qualcuno non apre, e stasera non c'è nessuno. Da sistemare in giornata, grazie.",
    },
  ],
  'lift-harbour': [
    {
      subject: 'Ascensore al Porto fuori servizio',
      body: "Sono in sedia a rotelle e oggi alla stazione Porto non sono riuscito a salire al binario perché l'ascensore non va. Ho perso l'appuntamento in clinica. Domani devo rifare lo stesso tragitto, cosa mi proponete?",
    },
    {
      subject: 'ascensore stazione porto',
      body: 'ancora morto. ero lì con il passeggino e un piede rotto, nessuno in giro. devo andare su quel binario tutti i giorni!',
      style: 'note',
    },
    {
      subject: 'Al Porto non si sale',
      body: "Cinque delle nostre ospiti camminano col deambulatore. Alla stazione Porto l'ascensore è fermo e non c'è né una rampa né un avviso. Una ieri sera è caduta sulle scale, per fortuna senza conseguenze. Vi prego di intervenire oggi stesso.",
    },
    {
      subject: 'Ascensore guasto',
      body: "L'ascensore della stazione Porto si è fermato di nuovo. Mia madre è cieca e da sola non può usare la scala mobile: è rimasta giù fino alle {time}, quando uno sconosciuto l'ha aiutata. Fate qualcosa al più presto, lei lavora lì.",
    },
  ],
  'lift-harbour-when': [
    {
      subject: "Quando torna l'ascensore al Porto?",
      body: "All'ascensore della stazione Porto c'è scritto «fuori servizio» ma senza una data. Sapete dirmi all'incirca quando riparte? Sto organizzando la visita di mia madre a Natale.",
    },
    {
      subject: "Domanda sull'ascensore del Porto",
      body: "Ho letto che l'ascensore al Porto è in riparazione. Sapete già quanto ci vorrà? Mi basta una breve risposta nei prossimi giorni.",
    },
    {
      subject: 'ascensore porto',
      body: "per quanto resta chiuso l'ascensore al porto? senza fretta, è solo per le valigie delle vacanze il mese prossimo",
      style: 'note',
    },
    {
      subject: 'Informazione su lavori',
      body: "Posso chiedere se per l'ascensore della stazione Porto si aspetta un pezzo di ricambio? Sul vostro sito non c'è niente. Sarebbe gentile aggiungervi la data prevista.",
    },
  ],
  'other-lift': [
    {
      subject: 'Ascensore {station}',
      body: "L'ascensore di {station} non si muove dalle {time}. Sono in carrozzella e ho dovuto tornare indietro. Domani alle otto devo essere al lavoro, riparatelo oggi o ditemi un'altra strada.",
    },
    {
      subject: 'ascensore {station} rotto',
      body: 'niente ascensore a {station}, niente personale, e io con due gemelli nel passeggino. terza volta questo mese. riparatelo oggi',
      style: 'note',
    },
    {
      subject: '{station}: nessun accesso senza scale',
      body: 'I due ascensori di {station} sono fermi. Un gruppo di undici persone della nostra casa, quattro in sedia a rotelle, parte da lì domani alle nove. Mi serve assolutamente una soluzione entro stasera.',
    },
    {
      subject: 'Fermo sul marciapiede',
      body: "Mio padre, 84 anni, era sul binario di {station} quando l'ascensore si è rotto. Due ragazzi l'hanno portato giù a braccia. Dopodomani alle sette deve rifare la stessa strada per la dialisi, richiamatemi oggi per favore.",
    },
  ],
  'heating-old-town': [
    {
      subject: "Sala d'attesa fredda",
      body: "Nella sala d'attesa di Città Vecchia si gela, il riscaldamento è spento da giorni. Ci si abitua a tutto, ma magari qualcuno potrebbe riaccenderlo.",
    },
    {
      subject: 'Riscaldamento Città Vecchia',
      body: "Potete controllare il radiatore della sala d'attesa Città Vecchia? È gelido. Ci passo dieci minuti ogni mattina e non è molto piacevole.",
    },
    {
      subject: 'città vecchia',
      body: "il riscaldamento nella sala d'attesa città vecchia non va. brrr",
      style: 'note',
    },
    {
      subject: 'Richiesta di una mattiniera',
      body: "Cambio ogni giorno a Città Vecchia e apprezzo molto la vostra saletta d'attesa. Da circa una settimana il riscaldamento lì dentro non funziona. Sarei contenta se una volta qualcuno ci guardasse.",
    },
  ],
  'other-heating': [
    {
      subject: "Sala d'attesa {station}",
      body: "Il riscaldamento nella sala d'attesa di {station} non pare funzionare. La sera fa piuttosto freddo. Potete farlo controllare?",
    },
    {
      subject: 'riscaldamento {station}',
      body: "il radiatore della sala d'attesa {station} è freddo. da vedere quando avete tempo",
      style: 'note',
    },
    {
      subject: 'Troppo caldo',
      body: "La stufa nella sala d'attesa {stop} va giorno e notte, ci saranno trenta gradi. È uno spreco, abbassatela la prossima volta che passate.",
    },
    {
      subject: 'Spifferi a {stop}',
      body: "Nella sala d'attesa {stop} una finestra non chiude, così il riscaldamento non serve a niente. È così da ottobre. Magari il custode può darci un'occhiata.",
    },
  ],
  'person-in-lift': [
    {
      subject: "Siamo bloccati nell'ascensore",
      body: "Siamo in {count} nell'ascensore di {station}. Si è fermato tra due piani alle {time}. Il pulsante d'emergenza suona ma nessuno risponde, una signora è incinta e si sente svenire.",
    },
    {
      subject: 'chiusa dentro',
      body: "chiusa nell'ascensore a {station}, pulsante d'allarme morto, batteria al 9 per cento, mandate qualcuno vi prego",
      style: 'note',
    },
    {
      subject: "Persona nell'ascensore a {station}",
      body: "Passando da {station} ho sentito bussare dal vano dell'ascensore. Dentro c'è un uomo che dice di essere lì da {minutes} minuti e di respirare a fatica. Gli ho promesso di scrivervi perché al telefono non risponde nessuno.",
    },
    {
      subject: 'Ascensore',
      body: "Scusate il disturbo. L'ascensore di {station} è fermo da un bel po' con me dentro, sono diabetico e non ho con me le mie cose. Sarei grato se qualcuno potesse tirarmi fuori presto.",
    },
  ],
  'falling-glass': [
    {
      subject: 'Tetto di vetro a {station}',
      body: 'Un vetro della tettoia di {station} si è crepato e cadono pezzi sul marciapiede. Uno è finito a un metro da me. È pieno di gente che aspetta.',
    },
    {
      subject: 'crolla il soffitto {station}',
      body: 'pezzi di soffitto cadono sul binario 2 a {station}, un signore ha un taglio in fronte. chiudete tutto!!',
      style: 'note',
    },
    {
      subject: 'Odore di gas a {station}',
      body: "Nel sottopassaggio di {station} c'è un forte odore di gas, dal lato del chiosco. La gente passa e qualcuno fuma. Mi sono allontanato e ho chiamato i pompieri, ma dovreste chiudere il passaggio.",
    },
    {
      subject: 'Cavo a {stop}',
      body: 'Alla fermata {stop} un cavo pende dalla lampada della pensilina e a ogni colpo di vento fa scintille. La fermata è piena di scolari che tornano a casa. Li tengo indietro come posso.',
    },
  ],
  'dirty-shelter': [
    {
      subject: 'Pensilina {stop}',
      body: 'La pensilina di {stop} è imbrattata da cima a fondo e il cestino trabocca. Potete mandare la pulizia in settimana?',
    },
    {
      subject: 'Panchina rotta',
      body: "Alla panchina della fermata {stop} si è staccata un'asse. Niente di drammatico, ma mia nonna vorrebbe di nuovo sedersi mentre aspetta il bus.",
    },
    {
      subject: 'lampada {stop}',
      body: 'la lampada alla fermata {stop} sfarfalla. ho pensato vi interessasse',
      style: 'note',
    },
    {
      subject: "Bacheca dell'orario {stop}",
      body: "Il vetro dell'orario a {stop} è così graffiato che le partenze non si leggono più. Lo cambiate quando appendete il prossimo orario?",
    },
  ],
  'same-place': [
    {
      subject: 'Cestino al Porto',
      body: 'Al cestino accanto alla panchina della stazione Porto manca il coperchio e i gabbiani spargono tutto sul marciapiede. Forse potreste metterne uno coperto.',
    },
    {
      subject: 'Orologio di Città Vecchia',
      body: 'Il grande orologio di Città Vecchia è indietro di sei minuti. Mio marito si regola su quello e perde tutto. Lo rimettete a posto quando capita?',
    },
    {
      subject: 'fermata aeroporto',
      body: 'la panchina alla fermata aeroporto traballa, manca una vite. quando passate di lì',
      style: 'note',
    },
    {
      subject: 'Portabiciclette al deposito Nord',
      body: "Potremmo avere qualche portabiciclette in più vicino al cancello C del deposito Nord? D'estate non ce n'era mai uno libero. È solo un'idea per il prossimo preventivo.",
    },
  ],
};
