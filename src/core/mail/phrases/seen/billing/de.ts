import type { billing } from '../../../scenarios/billing.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const billingDe: PhrasesOf<typeof billing> = {
  'invoice-twice': [
    {
      subject: 'Oktoberrechnung doppelt erhalten',
      body: 'Wir haben Ihre Rechnung für Oktober zweimal bekommen, gleiche Nummer R-{invoice}, gleicher Betrag von CHF {amount}. Ich nehme an, dass wir nur einmal zahlen müssen. Bitte stornieren Sie eine davon.',
    },
    {
      subject: 'R-{invoice} doppelt',
      body: 'eure oktoberrechnungen sind zweimal gekommen, bitte gutschrift für eine davon',
      style: 'note',
    },
    {
      subject: 'Kreditorenbuchhaltung: Frage zu R-{invoice}',
      body: 'Ihr Rechnungslauf Oktober ist offenbar zweimal verschickt worden: Am 3. und nochmals am 5. haben wir identische Belege für die Personalbillette bekommen. Unser System verbucht jeden einzeln. Können Sie uns schriftlich bestätigen, welcher gilt?',
    },
    {
      subject: 'Zwei Couverts, eine Rechnung',
      body: 'Heute lag ein zweites Couvert mit der Oktoberrechnung (R-{invoice}, CHF {amount}) im Briefkasten. Die erste haben wir schon bezahlt. Von unserer Seite gibt es hoffentlich nichts zu tun? Eine Zeile von Ihnen für die Akten genügt.',
    },
  ],
  'pass-twice': [
    {
      subject: 'Monatsabo zweimal abgebucht',
      body: 'Am 1. November wurde meine Kreditkarte zweimal mit dem Monatsabo belastet, je CHF {amount}. Ich habe nur ein Abo. Bitte erstatten Sie die zweite Belastung zurück.',
    },
    {
      subject: 'doppelt belastet',
      body: 'auf meiner karte ist das monatsabo am 1. nov. 2x drauf. hätte gern eins zurück',
      style: 'note',
    },
    {
      subject: 'Abrechnung November',
      body: 'Beim Durchsehen meiner Kartenabrechnung fiel mir auf, dass das Monatsabo am ersten November abgebucht wurde und am gleichen Tag gleich noch einmal. Da ich allein pendle, reicht mir eines. Wie komme ich zu meinem Geld?',
    },
    {
      subject: 'Monatsabonnement, Kartenzahlung',
      body: 'Ihre automatische Verlängerung hat mir das Monatsabo am 01.11. zweimal von der Karte abgezogen. Sicher ein Irrtum, und es eilt nicht, aber bei der nächsten Abrechnung hätte ich es gern korrigiert.',
    },
  ],
  'pass-twice-broke': [
    {
      subject: 'Konto leer wegen Ihnen',
      body: 'Sie haben mir am 1. November das Monatsabo zweimal von der Karte abgebucht und jetzt ist die Miete nicht durchgegangen. Mein Vermieter will das Geld bis morgen. Ich brauche die CHF {amount} HEUTE zurück.',
    },
    {
      subject: 'Bitte dringend korrigieren',
      body: 'Als Studentin habe ich wenig auf dem Konto. Seit das Monatsabo am 1. November zweimal über meine Karte lief, ist es im Minus, und heute Abend sperrt die Bank die Karte. Bitte machen Sie die zweite Buchung heute rückgängig und rufen Sie mich an.',
    },
    {
      subject: 'monatsabo doppelt 1. nov',
      body: 'wegen eurer doppelbuchung vom monatsabo am 1. november ist meine karte gesperrt und ich kann für die kinder nichts zum essen kaufen. das muss heute jemand in ordnung bringen',
      style: 'note',
    },
    {
      subject: 'Zweite Belastung meines Abos',
      body: 'Die doppelte Kartenbelastung für das Monatsabo vom 1. November hat Folgen: Die Krankenkasse konnte nicht abgebucht werden, und die letzte Frist läuft heute um Mitternacht ab. Was unternehmen Sie bis dann?',
    },
  ],
  'other-double-charge': [
    {
      subject: 'Billett doppelt bezahlt',
      body: 'Am {day}. November habe ich bei {station} ein Einzelbillett gelöst und der Automat hat mir zweimal CHF 4.60 belastet. Beide Belege habe ich noch. Kann ich eines zurückerstattet haben?',
    },
    {
      subject: 'tageskarte 2x bezahlt',
      body: 'am {day}. in der app 1 tageskarte gekauft, 2 bezahlt. könnt ihr das prüfen',
      style: 'note',
    },
    {
      subject: 'Doppelte Zahlung am Schalter',
      body: 'Als ich am {day}. das Gruppenbillett bezahlte, stand auf dem Terminal «abgelehnt», also habe ich nochmals bezahlt. Jetzt sind beide Zahlungen von CHF {amount} auf der Abrechnung. Es pressiert nicht, aber bitte bringen Sie es in Ordnung.',
    },
    {
      subject: 'Velobillett',
      body: 'In meinem Konto steht die Velotageskarte vom {day}. November zweimal. Ich habe ein Velo. Schreiben Sie mir die CHF 13 bitte gut, wenn Sie dazu kommen.',
    },
  ],
  'invoice-wrong': [
    {
      subject: 'Falsche Adresse auf Rechnung R-{invoice}',
      body: 'Wir sind im Sommer umgezogen, die Rechnung R-{invoice} lautet aber immer noch auf die alte Adresse. Für das Steueramt brauchen wir sie mit der neuen. Können Sie sie neu ausstellen?',
    },
    {
      subject: 'R-{invoice} betrag',
      body: 'auf rechnung R-{invoice} sind 14 abos, bestellt haben wir 11. bitte korrigieren und neu schicken',
      style: 'note',
    },
    {
      subject: 'Referenznummer fehlt',
      body: 'Auf Ihrer Rechnung vom September, R-{invoice}, fehlt unsere Bestellnummer. So kann unser System sie nicht verarbeiten. Bitte senden Sie uns eine Fassung mit der Nummer 77-{day}-B.',
    },
    {
      subject: 'Mehrwertsteuer',
      body: 'Auf Ihrer letzten Rechnung (R-{invoice}, CHF {amount}) steht ein Mehrwertsteuersatz, der schon länger nicht mehr gilt. Wir bitten bis Ende Monat um eine berichtigte Kopie.',
    },
  ],
  'reminder-paid': [
    {
      subject: 'Betreibung angedroht für bezahlte Rechnung',
      body: 'Ich habe eine letzte Mahnung für R-{invoice} erhalten, ab morgen drohen Sie mit Betreibung. Ich habe die CHF {amount} vor drei Wochen bezahlt, Beleg im Anhang. Bitte stoppen Sie das heute noch.',
    },
    {
      subject: 'LETZTE MAHNUNG??',
      body: 'letzte mahnung für R-{invoice} bekommen, ist längst bezahlt!! das inkassobüro ruft schon an. heute noch stoppen',
      style: 'note',
    },
    {
      subject: 'Mahnung R-{invoice}, Frist heute',
      body: 'Gemäss Ihrem Schreiben geht die Sache ans Betreibungsamt, wenn bis heute Abend nicht CHF {amount} eintreffen. Sie sind seit dem {day}. bei Ihnen. Ich brauche heute eine Bestätigung, denn mit einem Eintrag bekomme ich die Wohnung nicht, für die ich mich beworben habe.',
    },
    {
      subject: 'Ihre dritte Mahnung',
      body: 'Ich bin ein geduldiger Mensch, aber das ist die dritte Mahnung für dieselbe bezahlte Rechnung (R-{invoice}), diesmal mit einer Vorladung auf morgen neun Uhr. Rufen Sie mich heute Nachmittag zurück und klären Sie das.',
    },
  ],
  refund: [
    {
      subject: 'Rückgabe Jahresabo',
      body: 'Ende Januar ziehe ich ins Ausland und brauche mein Jahresabo nicht mehr. Wie viel bekomme ich zurück und welches Formular muss ich ausfüllen?',
    },
    {
      subject: 'billett zurück',
      body: 'konnte das gruppenbillett vom {day}. nicht brauchen, ausflug abgesagt. bekomme ich die CHF {amount} zurück?',
      style: 'note',
    },
    {
      subject: 'Erstattung nach Krankheit',
      body: 'Ich lag fünf Wochen im Spital und konnte mein Abo nicht nutzen. Eine Bekannte sagte mir, dass Sie gegen ein Arztzeugnis einen Teil erstatten. Meines liegt bei.',
    },
    {
      subject: 'Billette für die Seerundfahrt',
      body: 'Wir haben {count} Billette für die Seerundfahrt am {day}. gekauft, sie fand aber wegen dem Wind nicht statt. Überweisen Sie die CHF {amount} bitte auf das Konto, von dem sie bezahlt wurden.',
    },
  ],
};
