import type { archive } from '../../../scenarios/archive.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const archiveIt: PhrasesOf<typeof archive> = {
  newsletter: [
    {
      subject: 'Newsletter 11: tram nelle piccole città',
      body: "Cara lettrice, caro lettore,\n\nin questo numero: perché le piccole città riportano il tram, un'intervista sui bus a batteria e dieci bei depositi. Riceve questa lettera perché si è abbonato.\n\nDisiscriversi | Impressum",
      style: 'bare',
    },
    {
      subject: 'Questo mese nella mobilità',
      body: "Cinque tendenze per l'anno prossimo +++ Il biglietto senza biglietto +++ Cosa vogliono i viaggiatori da un'app\n\nContinua sul nostro sito. Per cambiare le impostazioni clicchi qui.",
      style: 'bare',
    },
    {
      subject: 'Collisione di idee: il programma invernale',
      body: "Ecco le nostre conferenze d'inverno! Si va da «Passaggi senza incidenti» a «Protezione antincendio nelle vetture storiche». Tutte le serate sono gratuite, senza iscrizione.\n\nNon desidera più la nostra lettera? Disdetta con un clic.",
      style: 'bare',
    },
    {
      subject: 'Letture per il fine settimana',
      body: "Buongiorno! Abbiamo raccolto per lei gli articoli più letti della settimana. Al primo posto: come un villaggio ha salvato la sua linea di bus.\n\nGestire l'iscrizione",
      style: 'bare',
    },
  ],
  'out-of-office': [
    {
      subject: "Assenza dall'ufficio: il suo messaggio",
      body: 'Grazie del messaggio. Sono assente fino a lunedì e non leggo la posta. Il suo messaggio non sarà inoltrato.\n\n{name}',
      style: 'bare',
    },
    {
      subject: 'Risposta automatica',
      body: 'Sono in vacanza fino al {day}. Risponderò alla sua mail al mio ritorno.\n\nQuesta è una risposta automatica.\n\n{name}',
      style: 'bare',
    },
    {
      subject: 'Avviso di assenza',
      body: 'Al momento sono in congedo maternità e torno in primavera. Questa risposta è stata inviata automaticamente, non rispondete.\n\n{first}',
      style: 'bare',
    },
    {
      subject: 'Auto: torno giovedì',
      body: 'Grazie di avermi scritto! Sono a un corso e guardo la posta solo ogni tanto la sera.\n\n{name}',
      style: 'bare',
    },
  ],
  advertising: [
    {
      subject: '-30 % sulle sedie da ufficio, solo oggi!',
      body: 'Seduti bene si lavora bene! Solo oggi il 30 % su tutte le sedie da ufficio. URGENTE: restano solo {count} pezzi! Ordini adesso nel nostro shop.',
      style: 'bare',
    },
    {
      subject: 'La sua stampante merita di meglio',
      body: 'Toner a metà prezzo, consegnato domani. Centinaia di aziende di trasporto si fidano di noi. Chieda il campione gratuito senza impegno.',
      style: 'bare',
    },
    {
      subject: 'Più visibilità per la sua azienda',
      body: 'Salve,\n\nho visto il vostro sito e ho notato che potreste essere in prima pagina nei motori di ricerca. Ci sentiamo dieci minuti questa settimana?\n\n{first}',
      style: 'bare',
    },
    {
      subject: 'Ultima occasione!!! Pneumatici invernali',
      body: "ULTIMA OCCASIONE! Svuotiamo il magazzino! Pneumatici invernali per furgoni e camion a prezzi da capogiro. L'offerta scade a mezzanotte. Agisca subito!",
      style: 'bare',
    },
  ],
  'drill-went-well': [
    {
      subject: 'Esercitazione antincendio al deposito',
      body: "L'esercitazione antincendio di giovedì è andata bene: in quattro minuti erano tutti fuori, i «feriti» hanno recitato benissimo. Grazie a tutti. Il verbale è nella solita cartella.",
    },
    {
      subject: 'prova di evacuazione',
      body: 'prova a {station} finita, nessuna osservazione, macchina del fumo restituita. da parte mia è tutto, da archiviare',
      style: 'note',
    },
    {
      subject: "Rapporto: simulazione d'incidente",
      body: "Ecco il rapporto sull'incidente simulato del tram a {stop}. Tutte le catene d'allarme hanno funzionato. Nessun provvedimento necessario, solo per i vostri atti.",
    },
    {
      subject: 'Per informazione: prova delle sirene',
      body: "La prova annuale delle sirene si è svolta come annunciato all'una e mezza, si sono sentite tutte. Non dovete fare nulla.",
    },
  ],
  'press-review': [
    {
      subject: 'Rassegna stampa del {day}',
      body: "Funivia all'estero evacuata dopo un guasto, nessun ferito (Corriere delle vette). Premiato un film su un incidente ferroviario (Cultura oggi). La vostra azienda oggi non è citata.",
      style: 'bare',
    },
    {
      subject: 'Monitoraggio media: 0 risultati',
      body: 'Le parole «tram», «incidente», «sciopero» oggi hanno dato 0 risultati nella stampa nazionale. Riceve questo riepilogo ogni giorno feriale.',
      style: 'bare',
    },
    {
      subject: 'Oggi sui giornali',
      body: 'Commento: perché amiamo i treni lenti. Reportage: incendio in una fabbrica di giocattoli nel paese vicino, danni milionari. Sport: ancora hockey.\n\nQuesto servizio è generato automaticamente.',
      style: 'bare',
    },
    {
      subject: 'Ritagli della settimana',
      body: 'Citazioni della vostra azienda questa settimana: 3, tutte neutre. Citazioni della concorrenza: 5. I ritagli sono allegati in PDF per il vostro archivio.',
      style: 'bare',
    },
  ],
  'backup-report': [
    {
      subject: 'Backup OK',
      body: 'Salvataggio notturno concluso con successo. 0 errori, 2 avvisi (noti). Durata {minutes} min. Questo messaggio è stato generato automaticamente.',
      style: 'bare',
    },
    {
      subject: '[rapporto] elaborazione {invoice} terminata',
      body: 'Elaborazione {invoice}: stato riuscito. Record letti {invoice}, falliti 0. Nessuna azione richiesta.',
      style: 'bare',
    },
    {
      subject: 'Certificato rinnovato',
      body: 'Il certificato del sito di prova è stato rinnovato automaticamente e vale 90 giorni. Non deve fare nulla.',
      style: 'bare',
    },
    {
      subject: 'Controllo dischi: tutto verde',
      body: "Controllo settimanale di {count} dischi: tutti sani. Allarmi d'emergenza scattati: 0. Errori critici: 0.",
      style: 'bare',
    },
  ],
  'solved-thanks': [
    {
      subject: 'Risolto, grazie',
      body: 'La faccenda per cui avevo telefonato la settimana scorsa è sistemata. Siete stati molto gentili. Non dovete fare più niente.',
    },
    {
      subject: 'trovato!',
      body: 'trovato il mio ombrello a casa dietro la porta, scusate il disturbo. potete chiudere la pratica',
      style: 'note',
    },
    {
      subject: 'Grazie e ogni bene',
      body: 'I soldi sono arrivati e anche le scuse. Accetto gli uni e le altre. Buon inverno!',
    },
    {
      subject: 'Non serve più',
      body: "Vi avevo chiesto di mandarmi un orario per posta. Nel frattempo me l'ha stampato mia nipote, quindi non mandatene più. Grazie lo stesso!",
    },
  ],
};
