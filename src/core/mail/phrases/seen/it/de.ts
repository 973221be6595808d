import type { it } from '../../../scenarios/it.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const itDe: PhrasesOf<typeof it> = {
  'blank-tickets': [
    {
      subject: 'Leere Billette am Flughafen',
      body: 'Die Automaten an der Station Flughafen nehmen das Geld und drucken Billette, auf denen kein einziger Buchstabe steht. Zwei habe ich ausprobiert. Ein Kontrolleur hat mich gebüsst, CHF 100 für ein weisses Stück Papier. Dutzenden Reisenden geht es gerade gleich.',
    },
    {
      subject: 'billettautomat flughafen',
      body: 'automat flughafen = leere weisse billette. schlange, die leute verpassen ihr tram, kein personal. bitte heute flicken!',
      style: 'note',
    },
    {
      subject: 'Weisses Papier statt Billett',
      body: 'Am Flughafen angekommen, mit Karte ein Billett gelöst, einen Zettel ohne Aufdruck bekommen. Die Familie hinter mir auch. Wie soll ich zeigen, dass ich bezahlt habe? Bitte reparieren Sie das, bevor am Abend die nächsten Flüge landen.',
    },
    {
      subject: 'Drucker an der Haltestelle Flughafen',
      body: 'Als Hotel in Flughafennähe hören wir heute von jedem zweiten Gast, dass die Billettautomaten dort unbedruckte Tickets ausgeben. Unsere Gäste werden gebüsst. Es würde helfen, wenn Ihre Techniker heute noch hingingen.',
    },
  ],
  'other-machine': [
    {
      subject: 'Billettautomat {stop}',
      body: 'Der Billettautomat bei {stop} nimmt keine Münzen mehr, sie fallen durch. Mit Karte geht es tadellos. Nur damit Sie es wissen.',
    },
    {
      subject: 'automat {stop}',
      body: 'touchscreen vom billettautomat {stop} reagiert nur in der oberen hälfte. hab 5 minuten gebraucht für mein billett',
      style: 'note',
    },
    {
      subject: 'Quittung gewünscht',
      body: 'Der Automat bei {station} hat mein Billett richtig gedruckt, aber keine Quittung, obwohl ich die Taste gedrückt habe. Ich brauche sie für die Spesen. Kann ich sie anders bekommen?',
    },
    {
      subject: 'Alter Prospekt auf dem Bildschirm',
      body: 'Der Automat bei {station} zeigt auf dem Startbild immer noch den Sommerprospekt. Im November sieht das etwas seltsam aus, vielleicht lässt es sich beim nächsten Update ändern.',
    },
  ],
  'login-418': [
    {
      subject: 'Personalportal: Fehler 418',
      body: 'Seit ich das Passwort ändern musste, komme ich nicht mehr ins Personalportal. Es heisst «Fehler 418». Vor nächster Woche brauche ich es nicht, aber schaut es doch bitte an.',
    },
    {
      subject: 'fehler 418',
      body: 'passwort geändert wie verlangt, portal sagt jetzt 418. altes geht auch nicht. was tun',
      style: 'note',
    },
    {
      subject: 'Komme nicht ins Portal',
      body: 'Wie in eurem Mail beschrieben habe ich gestern ein neues Passwort gesetzt, zwölf Zeichen und ein Sonderzeichen. Jetzt bringt das Personalportal jedes Mal Fehler 418. Mein Dienstplan hängt am Brett, ein paar Tage kann ich überbrücken.',
    },
    {
      subject: 'Passwort geändert, und jetzt?',
      body: 'Nach dem Passwortwechsel scheitert bei mir die Anmeldung im Personalportal mit der Nummer 418. Von Kollegen höre ich, dass ich nicht der Einzige bin. Muss ich etwas tun oder einfach warten?',
    },
  ],
  'login-418-crew': [
    {
      subject: 'Ganze Gruppe ohne Dienstplan',
      body: 'Von meinen {count} Fahrern kommt seit dem Passwortwechsel keiner ins Personalportal, immer Fehler 418. Sie sehen die Dienste von morgen nicht, der erste beginnt um 4.10 Uhr. Wir brauchen heute Abend Zugang oder einen Ausdruck.',
    },
    {
      subject: 'portal 418, nachtschicht',
      body: 'personalportal fehler 418 nach passwortwechsel bei allen in meiner gruppe. niemand kann die dienste für heute nacht bestätigen. bitte ruft mich an',
      style: 'note',
    },
    {
      subject: 'Lohnabschluss blockiert',
      body: 'Wir müssen die Löhne bis heute um fünf im Personalportal freigeben, sonst bekommen 900 Leute ihr Geld zu spät. Seit dem erzwungenen Passwortwechsel erhalten wir im Büro alle {count} beim Anmelden den Fehler 418.',
    },
    {
      subject: 'Disposition aus dem Portal ausgesperrt',
      body: 'Fehler 418 bei sämtlichen Disponenten nach dem Passwortwechsel, wir können die Krankmeldungen von heute nicht erfassen. Bis drei müssen die Ersatzleute für den Spätdienst eingeteilt sein. Für rasche Hilfe wäre ich sehr dankbar.',
    },
  ],
  'other-login': [
    {
      subject: 'Zeiterfassung',
      body: 'Ich habe den PIN für das Terminal der Zeiterfassung vergessen und dreimal falsch getippt. Könnt ihr ihn zurücksetzen? Bis dahin schreibe ich meine Stunden auf Papier.',
    },
    {
      subject: 'postfach voll',
      body: 'mein postfach meldet voll (fehler 507). kann ich etwas mehr platz haben',
      style: 'note',
    },
    {
      subject: 'VPN von zuhause',
      body: 'Daheim verlangt das VPN auf meinem neuen Laptop ein Zertifikat, das ich nicht habe. Bis Freitag bin ich ohnehin im Büro, irgendein Tag nächste Woche passt mir.',
    },
    {
      subject: 'Neues Handy, zweiter Faktor',
      body: 'Ich habe ein neues Handy und der Code-Generator ist noch auf dem alten. Was muss ich tun, um ihn zu zügeln? Das alte läuft noch bis Ende Monat.',
    },
  ],
  'payroll-phish': [
    {
      subject: 'Komisches Mail vom «Payroll office»',
      body: 'Ich habe ein Mail von «Payroll office» bekommen, ich solle auf einem Lohnportal mein Bankkonto bestätigen. Der Link führt auf eine Adresse im Ausland. Mindestens {count} Kollegen haben es auch erhalten, und eine hat ihr Passwort eingegeben. Bitte warnt alle.',
    },
    {
      subject: 'ist das echt??',
      body: 'mail vom Payroll office, «ihr lohn ist blockiert, hier anmelden». sieht gefälscht aus. hab draufgeklickt und das passwort eingetippt bevor ich es gemerkt habe, was jetzt',
      style: 'note',
    },
    {
      subject: 'Verdächtige Lohnnachricht',
      body: 'Unter dem Absender «Payroll office» fordert jemand unsere Chauffeure auf, sich bis heute Abend in einem neuen Lohnportal anzumelden. Das HR sagt mir, das komme nicht von ihnen. Ich fürchte, dass einige darauf hereinfallen, darum sollte die Seite möglichst rasch gesperrt werden.',
    },
    {
      subject: 'Ich glaube, ich habe einen Fehler gemacht',
      body: 'Heute Morgen habe ich auf der Seite, die mit dem Mail vom Payroll office kam, mein Login und meine Kontonummer eingegeben. Erst nachher sah ich, dass die Adresse nicht unsere ist. Es tut mir furchtbar leid. Bitte sperrt mein Konto.',
    },
  ],
  'other-phish': [
    {
      subject: 'Zollgebühr für ein Paket',
      body: 'Viele von uns haben ein SMS von einem Paketdienst bekommen, der CHF 2.90 Zollgebühr verlangt. Eine Kollegin aus der Dispo hat mit der Firmenkreditkarte bezahlt. Könnt ihr die Karte sperren lassen und heute eine Warnung verschicken?',
    },
    {
      subject: 'komischer anhang',
      body: 'anhang «rechnung.zip» von unbekanntem absender geöffnet, jetzt gehen fenster von selber auf und zu. netzwerkkabel gezogen. bitte kommt rasch',
      style: 'note',
    },
    {
      subject: 'Anruf vom «Support»',
      body: 'Jemand rief an und gab sich als Helpdesk aus. Ich habe ihm die Nummer auf meinem Bildschirm gesagt und er hat fünf Minuten lang meine Maus bewegt. Danach kamen mir Zweifel. Bitte prüft meinen Computer heute, bevor ich weiterarbeite.',
    },
    {
      subject: 'Mail im Namen unserer Direktorin',
      body: 'Ein Mail, das von unserer Direktorin zu kommen scheint, bittet mich, vertraulich Geschenkkarten für CHF {amount} zu kaufen und ihr die Codes zu senden. Ich habe es nicht gemacht. Vielleicht haben es andere auch bekommen, bitte geht dem heute nach.',
    },
  ],
  'control-centre-down': [
    {
      subject: 'Leitstelle blind',
      body: 'Um {time} sind in der Leitstelle alle Bildschirme schwarz geworden. Wir sehen kein Fahrzeug und kein Signal, auch der Funk ist tot. Über hundert Trams und Busse sind ohne uns unterwegs. Kommt sofort.',
    },
    {
      subject: 'funk + leitsystem ausgefallen',
      body: 'kein funk, keine positionen seit {time}. notrufe der fahrer kommen nicht an. brauchen JETZT jemanden hier',
      style: 'note',
    },
    {
      subject: 'Ausfall Verkehrsleitsystem',
      body: 'Die Server vom Verkehrsleitsystem antworten nicht mehr, das Backup auch nicht. Die Signale sind auf Rot gefallen und alle Linien stehen. Wir brauchen euer Pikett unverzüglich in der Leitstelle.',
    },
    {
      subject: 'Wir haben ein Problem in der Leitstelle',
      body: 'Ich fasse mich kurz, ich schreibe vom Handy: Netzwerk weg, Telefone weg, die Tunnellüftung lässt sich nicht mehr bedienen. Ich habe alle Trams vor dem Tunnel anhalten lassen. Bitte schickt, wer immer Dienst hat.',
    },
  ],
  'app-crash': [
    {
      subject: 'App schliesst sich von selber',
      body: 'Seit dem letzten Update schliesst sich Ihre App, wenn ich meine Billette öffne. Ich habe sie zweimal neu installiert. Vorderhand löse ich am Automaten.',
    },
    {
      subject: 'fehler in der app',
      body: 'dunkler modus: abfahrtszeiten schwarz auf schwarz in der app. kleinigkeit, nervt aber',
      style: 'note',
    },
    {
      subject: 'Falsche Sprache in der App',
      body: 'Meine App wechselt auf Italienisch, sobald ich das Handy drehe. Ich habe mich daran gewöhnt, mein Mann hätte lieber Deutsch. Vielleicht können Ihre Entwickler das anschauen.',
    },
    {
      subject: 'Meldungen',
      body: 'Die App meldet mir Verspätungen vom {tram}er, obwohl ich nur dem {bus}er folge. Könnte man das in einer der nächsten Versionen korrigieren?',
    },
  ],
};
