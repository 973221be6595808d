import type { customerCare } from '../../../scenarios/customer-care.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const customerCareDe: PhrasesOf<typeof customerCare> = {
  'lost-office-number': [
    {
      subject: 'Fundbüro: falsche Nummer',
      body: 'Auf Ihrer Website steht beim Fundbüro die Nummer 0800 11 12 13, aber eine Stimme sagt, dass es diese Nummer nicht gibt. Ist das Büro umgezogen? Bitte korrigieren Sie die Seite.',
    },
    {
      subject: '0800 11 12 13',
      body: 'nummer vom fundbüro auf der website ist tot. was ist die richtige',
      style: 'note',
    },
    {
      subject: 'Vor verschlossener Tür',
      body: 'Ich bin zum Fundbüro gegangen, an die Adresse auf Ihrer Website, und stand vor einem leeren Laden. Auch die angegebene Telefonnummer 0800 11 12 13 ist nicht in Betrieb. Wo sind Sie jetzt?',
    },
    {
      subject: 'Bitte Homepage nachführen',
      body: 'Das Fundbüro hat offenbar seit dem Sommer eine neue Adresse, die Website zeigt aber noch die alte samt der alten Telefonnummer 0800 11 12 13. Eine betagte Nachbarin ist vergeblich hingelaufen.',
    },
  ],
  'other-number': [
    {
      subject: 'Nummer vom Gruppenreisedienst',
      body: 'Die Telefonnummer vom Gruppenreisedienst in Ihrem Herbstprospekt läutet bei einer Privatperson. Sie war sehr nett, aber korrigieren Sie das doch bei der nächsten Auflage.',
    },
    {
      subject: 'öffnungszeiten',
      body: 'wie sind die öffnungszeiten vom fundbüro am samstag? hab sie nicht gefunden',
      style: 'note',
    },
    {
      subject: 'Kundenzentrum {station}',
      body: 'Im Internet steht, Ihr Kundenzentrum {station} öffne um acht, an der Tür steht neun. Was stimmt?',
    },
    {
      subject: 'Fax?',
      body: 'In Ihren Beförderungsbestimmungen steht eine Faxnummer. Ich habe sie zum Spass ausprobiert und sie hat sogar geantwortet. Wird der noch gebraucht oder nehmen Sie ihn in der nächsten Fassung heraus?',
    },
  ],
  'lost-item': [
    {
      subject: 'Im Tram liegen gelassen',
      body: 'Gestern gegen {time} habe ich im {tram}er {item} liegen gelassen, ausgestiegen bin ich bei {stop}. Wurde etwas abgegeben?',
    },
    {
      subject: 'verloren',
      body: '{item} im bus {bus} verloren, wahrscheinlich hinterste reihe. meldet euch bitte falls das jemand findet',
      style: 'note',
    },
    {
      subject: 'Suchauftrag',
      body: 'Auf dem Heimweg habe ich in der Linie {tram} {item} vergessen. Viel wert ist das nicht, aber es war ein Geschenk meiner Schwester. Falls es auftaucht, zahle ich gern die Gebühr und hole es ab.',
    },
    {
      subject: 'Hat jemand etwas von uns abgegeben?',
      body: 'Meine Tochter hat im {bus}er zwischen {stop} und {station} {item} liegen lassen. Seither ist sie traurig. Wo können wir nachfragen?',
    },
  ],
  'passport-lost': [
    {
      subject: 'Pass im Tram {tram} vergessen, Flug morgen',
      body: 'Um {time} habe ich im {tram}er eine Mappe mit meinem Pass und dem Visum liegen lassen. Mein Flug zur Hochzeit meines Bruders geht morgen früh um sechs. Kann ich sie irgendwie heute noch zurückbekommen?',
    },
    {
      subject: 'mappe verloren, prüfung morgen',
      body: 'tasche mit prüfungszulassung + ausweis im {bus}er vergessen um {time}. prüfung ist morgen um 8, ohne bin ich draussen. BITTE heute den chauffeur fragen',
      style: 'note',
    },
    {
      subject: 'Hörgeräte',
      body: 'Meine Mutter hat gegen {time} im {tram}er das Etui mit ihren Hörgeräten verloren. Morgen hat sie einen wichtigen Termin vor Gericht und versteht ohne sie nichts. Könnte heute Abend jemand das Fahrzeug absuchen?',
    },
    {
      subject: 'Schlüssel zur Praxis',
      body: 'Ich bin Tierarzt und meine Tasche mit den Praxisschlüsseln ist um {time} im Bus {bus} geblieben. Morgen um sieben sind die ersten Operationen geplant. Es wäre eine grosse Hilfe, wenn Sie den Chauffeur heute Abend noch erreichen.',
    },
  ],
  'assistance-tomorrow': [
    {
      subject: 'Hilfe für morgen nicht bestätigt',
      body: 'Ich bin im Rollstuhl und habe für morgen um 8.10 Uhr bei {station} eine Einstiegshilfe bestellt. Bisher hat niemand bestätigt. Bitte geben Sie mir heute Bescheid, ob jemand da sein wird.',
    },
    {
      subject: 'rampe morgen??',
      body: 'rampe für morgen 7.30 {stop} bestellt, keine antwort auf 2 mails. muss es heute wissen sonst muss ich ein taxi organisieren',
      style: 'note',
    },
    {
      subject: 'Schulreise morgen, {count} Rollstühle',
      body: 'Morgen um neun fährt eine Klasse mit {count} Kindern im Rollstuhl ab {station} mit Ihnen. Angemeldet haben wir uns vor drei Wochen, und soeben heisst es am Telefon, die Anmeldung sei nicht auffindbar. Ich brauche heute Nachmittag eine verbindliche Antwort.',
    },
    {
      subject: 'Blinder Fahrgast, Perronwechsel',
      body: 'Morgen früh muss ich bei {station} umsteigen und mir wurde zugesagt, dass mich jemand führt. Jetzt lese ich, dass das Perron geändert hat. Wer holt mich wo ab? Bitte rufen Sie mich heute an.',
    },
  ],
  praise: [
    {
      subject: 'Ein Kompliment',
      body: 'Ich möchte der Wagenführerin vom {tram}er danken, die heute Morgen auf mich gewartet hat, obwohl sie selber schon spät dran war. Solche Leute machen den Tag schön.',
    },
    {
      subject: 'merci!',
      body: 'super fahrt mit dem {bus}er heute, der chauffeur hat für die kinder gesungen. tag gerettet',
      style: 'note',
    },
    {
      subject: 'Mal etwas Positives',
      body: 'Man schreibt ja immer nur, um sich zu beklagen, darum hier das Gegenteil. Seit zwanzig Jahren fahre ich mit dem {tram}er und fühle mich gut aufgehoben. Geben Sie das bitte der Mannschaft weiter.',
    },
    {
      subject: 'Lob für Ihren Kollegen bei {station}',
      body: 'Ihr Kollege am Schalter {station} hat meinen Eltern das ganze Zonensystem mit einer Engelsgeduld erklärt. Sie fahren jetzt allein durch die ganze Region.',
    },
  ],
  'rude-driver': [
    {
      subject: 'Unfreundlicher Chauffeur Linie {bus}',
      body: 'Der Fahrer vom Bus {bus} hat mich heute um {time} angeschnauzt, weil ich nach der Haltestelle {stop} gefragt habe. Ich bin richtig erschrocken. Es wäre mir recht, wenn jemand mit ihm darüber redet.',
    },
    {
      subject: 'chauffeur {bus}er',
      body: 'der fahrer vom {bus}er hat mir bei {stop} die tür vor der nase zugemacht und gegrinst. geht gar nicht',
      style: 'note',
    },
    {
      subject: 'Beschwerde über eine Billettkontrolle',
      body: 'Ich wurde um {time} im {tram}er kontrolliert. Mein Billett war in Ordnung, der Ton nicht: Vor meinen Kindern hat man mit mir geredet wie mit einer Verbrecherin. Ich bitte Sie um eine Stellungnahme.',
    },
    {
      subject: 'So redet man nicht mit alten Leuten',
      body: 'Mein Vater braucht Zeit zum Einsteigen. Bei {stop} rief der Chauffeur vom {bus}er: «Vorwärts, Opa.» Er lacht darüber, ich nicht. Bitte sprechen Sie den Fahrer darauf an.',
    },
  ],
  'fare-question': [
    {
      subject: 'Welches Billett mit Hund?',
      body: 'Ich fahre mit einem mittelgrossen Hund von {stop} nach {station}. Braucht er ein eigenes Billett oder fährt er gratis?',
    },
    { subject: 'frage zonen', body: 'ist {stop} zone 110 oder 121? und gilt die tageskarte für beide', style: 'note' },
    {
      subject: 'Ermässigung für Pensionierte',
      body: 'Im März werde ich 65. Ab wann kann ich ermässigte Billette lösen, und brauche ich einen Nachweis? Vielen Dank für die Auskunft.',
    },
    {
      subject: 'Mit dem Velo unterwegs',
      body: 'Darf ich mein Velo werktags am Morgen im {tram}er mitnehmen? Auf dem Anschlag und im Faltblatt steht nicht dasselbe.',
    },
  ],
  'shouting-delay': [
    {
      subject: 'JEDEN TAG ZU SPÄT!!!',
      body: 'DER {bus}ER IST IMMER ZU SPÄT! IMMER! HEUTE {minutes} MINUTEN! WOFÜR ZAHLE ICH EIGENTLICH?! EINE FRECHHEIT IST DAS UND ICH WILL EINE ANTWORT VON IHREM DIREKTOR!!!',
    },
    {
      subject: 'schlechteste firma',
      body: '{tram}er schon wieder verspätet. DRINGEND!!! lernt mal die uhr lesen!!!! so ein dilettantischer haufen',
      style: 'note',
    },
    {
      subject: 'Eine Katastrophe, Ihr Fahrplan',
      body: 'Es ist eine Katastrophe, was Sie Fahrplan nennen. Nach dem neuen Fahrplan fährt der {bus}er eine Minute vor Ankunft vom {tram}er ab, ich sehe also nur noch Rücklichter. Wer das geplant hat, soll den ganzen Winter bei {stop} stehen.',
    },
    {
      subject: 'Mir REICHT es',
      body: 'Jetzt reichts aber!! Die dritte Verspätung diesen Monat, {minutes} Minuten, keine Durchsage, keine Entschuldigung. Ich verlange den halben Preis von meinem Abo zurück und eine öffentliche Entschuldigung in der Zeitung!!',
    },
  ],
  'same-line': [
    {
      subject: 'Frage zur Linie 4',
      body: 'Fahren die Trams der Linie 4 am Weihnachtstag, und lohnt sich ein Retourbillett? Meine Tante kommt zu Besuch.',
    },
    {
      subject: 'Die neuen Sitze im 4er',
      body: 'Ich finde die neuen Sitze im 4er ziemlich schmal. Meine Nachbarin meint, man gewöhne sich daran. Sammelt bei Ihnen jemand Meinungen dazu?',
    },
    { subject: '31er', body: 'darf man im 31er mit 2 skateboards fahren? mein sohn will es wissen', style: 'note' },
    {
      subject: 'Musik im 7er',
      body: 'Im 7er und im 2er spielt oft ein Mann Handorgel. Mir gefällt das, meinem Mann nicht. Was gilt da eigentlich?',
    },
  ],
};
