import type { facilities } from '../../../scenarios/facilities.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const facilitiesDe: PhrasesOf<typeof facilities> = {
  'badge-gate-c': [
    {
      subject: 'Tor C lässt uns nicht rein',
      body: 'Seit heute Morgen lehnen die Badgeleser beim Tor C im Depot Nord alle Badges ab, meinen und die von {count} Kollegen. Die Frühschicht musste hinten herum zu ihren Trams und fuhr {minutes} Minuten zu spät ab. Die Nachtschicht braucht diese Tür, bitte heute noch flicken.',
    },
    {
      subject: 'badges tor C depot nord',
      body: 'rotes licht für alle beim tor C (nord). wir stehen draussen im regen, erste kurse verspätet. wer kann aufmachen?',
      style: 'note',
    },
    {
      subject: 'Zugang zum Depot Nord',
      body: 'Könnte jemand den Leser am Tor C anschauen? Er nimmt von niemandem mehr die Karte. {count} Fahrerinnen und Fahrer vom Depot Nord kamen zu spät zum Dienst, weil sie um das ganze Areal zum Haupteingang laufen mussten. Es wäre wichtig, dass es vor dem Schichtwechsel am Nachmittag wieder geht.',
    },
    {
      subject: 'Kartenleser',
      body: 'Ich halte meinen Badge hin, es piepst dreimal und bleibt zu. Bei uns allen so im Depot Nord, Tor C, seit {time}. Der Wächter öffnet vorläufig von Hand, aber er hat um vier Feierabend, nachher kommt keiner mehr zu den Fahrzeugen.',
    },
  ],
  'badge-gate-c-calm': [
    {
      subject: 'Kleinigkeit zum Tor C, Depot Nord',
      body: 'Der Leser beim Tor C nimmt meinen Badge nicht mehr. Ich gehe so lange durchs Tor A, das ist kein grosser Umweg. Also einfach dann, wenn ihr sowieso mal im Depot Nord seid.',
    },
    {
      subject: 'tor C',
      body: 'badge wird am tor C depot nord abgelehnt, wie bei den anderen auch hab ich gehört. eilt nicht, seitentüre geht',
      style: 'note',
    },
    {
      subject: 'Badgeleser Tor C',
      body: 'Nur damit ihr es auf der Liste habt: Im Depot Nord wird am Tor C auch mein Badge zurückgewiesen. Ich komme zurzeit mit dem Tram, für mich ist es also nicht dringend.',
    },
    {
      subject: 'Leser am C-Tor',
      body: 'Wie euch wohl schon andere gesagt haben, leuchtet der Leser am Tor C (Depot Nord) bei meiner Karte rot. Ich kann durch die Werkstatt hinein, schaut es an, wenn es in eure Planung passt.',
    },
  ],
  'other-badge': [
    {
      subject: 'Tor A, Depot Süd',
      body: 'Der Badgeleser am Tor A vom Depot Süd liest unsere Karten nicht mehr. Wir waren {count} Leute und haben draussen gewartet, bis der Vorarbeiter kam. Die Spätschicht beginnt um drei, könnte das bis dann repariert sein?',
    },
    {
      subject: 'depot süd tor B',
      body: 'kein badge geht hier seit {time}. wächter hat schlüssel, geht aber um 4. bitte heute',
      style: 'note',
    },
    {
      subject: 'Türe Hauptwerkstatt',
      body: 'An der Hauptwerkstatt (nicht bei den Depots) ist der Kartenleser vom Seiteneingang dunkel. Aus der Malerei kommt keiner hinein, ohne zu läuten. Heute Nachmittag haben wir eine Lieferung und brauchen die Türe bis dahin.',
    },
    {
      subject: 'Personaleingang {station}',
      body: 'Der Leser am Personaleingang {station} lehnt alle Badges der Reinigung ab. Sie können erst anfangen, wenn jemand aufmacht, und heute Abend ist niemand da. Bitte im Lauf des Tages erledigen.',
    },
  ],
  'lift-harbour': [
    {
      subject: 'Lift am Hafen ausser Betrieb',
      body: 'Ich sitze im Rollstuhl und kam heute an der Station Hafen nicht aufs Perron, weil der Lift nicht läuft. Meinen Termin in der Klinik habe ich verpasst. Morgen muss ich denselben Weg wieder machen, was schlagen Sie vor?',
    },
    {
      subject: 'lift station hafen',
      body: 'lift immer noch tot. stand dort mit kinderwagen und gebrochenem fuss, niemand da. ich muss jeden tag auf dieses perron!',
      style: 'note',
    },
    {
      subject: 'Kein Weg nach oben am Hafen',
      body: 'Fünf unserer Bewohnerinnen gehen am Rollator. Am Hafen fährt der Aufzug nicht, es hat weder eine Rampe noch einen Hinweis, was man tun soll. Eine ist gestern Abend auf der Treppe gestürzt, zum Glück ohne Folgen. Ich bitte Sie, noch heute zu handeln.',
    },
    {
      subject: 'Defekter Lift',
      body: 'Der Lift in der Station Hafen ist wieder ausgestiegen. Meine Mutter ist blind und kann allein nicht auf die Rolltreppe, sie sass bis {time} unten fest, bis ihr ein Fremder half. Bitte unternehmen Sie unverzüglich etwas, sie arbeitet dort.',
    },
  ],
  'lift-harbour-when': [
    {
      subject: 'Wann läuft der Lift am Hafen wieder?',
      body: 'Am Lift in der Station Hafen steht «ausser Betrieb», aber kein Datum. Können Sie mir ungefähr sagen, wann er wieder fährt? Ich plane den Besuch meiner Mutter an Weihnachten.',
    },
    {
      subject: 'Frage zum Aufzug Hafen',
      body: 'Ich habe gelesen, dass der Lift am Hafen repariert wird. Wissen Sie schon, wie lange das dauert? Eine kurze Antwort in den nächsten Tagen genügt mir.',
    },
    {
      subject: 'lift hafen',
      body: 'wie lange bleibt der lift am hafen noch zu? eilt nicht, frage nur wegen dem gepäck für unsere ferien nächsten monat',
      style: 'note',
    },
    {
      subject: 'Auskunft über Arbeiten',
      body: 'Darf ich fragen, ob man für den Lift der Station Hafen auf ein Ersatzteil wartet? Auf Ihrer Website steht nichts. Es wäre freundlich, wenn Sie dort das voraussichtliche Datum ergänzen.',
    },
  ],
  'other-lift': [
    {
      subject: 'Lift {station}',
      body: 'Der Lift bei {station} bewegt sich seit {time} nicht mehr. Ich bin im Rollstuhl und musste umkehren. Morgen um acht muss ich bei der Arbeit sein, bitte reparieren Sie ihn heute oder nennen Sie mir einen anderen Weg.',
    },
    {
      subject: 'aufzug {station} kaputt',
      body: 'kein lift bei {station}, kein personal, und ich mit zwillingen im wagen. das dritte mal diesen monat. bitte heute flicken',
      style: 'note',
    },
    {
      subject: '{station}: kein Zugang ohne Stufen',
      body: 'Beide Lifte bei {station} stehen still. Eine Gruppe von elf Personen aus unserem Heim, vier davon im Rollstuhl, fährt morgen um neun von dort ab. Ich bitte dringend um eine Lösung bis heute Abend.',
    },
    {
      subject: 'Auf dem Perron gestrandet',
      body: 'Mein Vater, 84, war auf dem Perron {station}, als der Lift den Geist aufgab. Zwei junge Männer haben ihn hinuntergetragen. Übermorgen um sieben muss er denselben Weg zur Dialyse, bitte rufen Sie mich heute an.',
    },
  ],
  'heating-old-town': [
    {
      subject: 'Kalter Warteraum',
      body: 'Im Warteraum Altstadt ist es eisig, die Heizung ist seit Tagen aus. Man gewöhnt sich ja an vieles, aber vielleicht könnte sie jemand wieder einschalten.',
    },
    {
      subject: 'Heizung Altstadt',
      body: 'Könnten Sie bitte den Heizkörper im Warteraum Altstadt prüfen? Er ist eiskalt. Ich sitze jeden Morgen zehn Minuten dort und besonders angenehm ist das nicht.',
    },
    { subject: 'altstadt', body: 'heizung im wartsaal altstadt geht nicht. brrr', style: 'note' },
    {
      subject: 'Bitte einer Frühaufsteherin',
      body: 'Ich steige jeden Tag in der Altstadt um und schätze Ihr kleines Wartehäuschen sehr. Seit etwa einer Woche läuft die Heizung darin nicht. Ich wäre froh, wenn gelegentlich jemand nachschaut.',
    },
  ],
  'other-heating': [
    {
      subject: 'Warteraum {station}',
      body: 'Die Heizung im Warteraum {station} scheint nicht zu funktionieren. Am Abend ist es dort ziemlich kalt. Könnten Sie das prüfen lassen?',
    },
    {
      subject: 'heizung {station}',
      body: 'radiator im wartsaal {station} ist kalt. kann mal jemand schauen wenn zeit ist',
      style: 'note',
    },
    {
      subject: 'Zu warm',
      body: 'Der Heizlüfter im Warteraum {stop} läuft Tag und Nacht, es sind sicher dreissig Grad drin. Das ist Energieverschwendung, bitte drehen Sie ihn zurück, wenn Sie einmal vorbeikommen.',
    },
    {
      subject: 'Es zieht bei {stop}',
      body: 'Im Warteraum {stop} schliesst ein Fenster nicht, darum nützt die Heizung nichts. Das ist seit Oktober so. Vielleicht kann der Hauswart danach sehen.',
    },
  ],
  'person-in-lift': [
    {
      subject: 'Wir stecken im Lift fest',
      body: 'Wir sind {count} Personen im Lift bei {station}. Er ist um {time} zwischen den Stockwerken stehen geblieben. Der Notknopf läutet, aber niemand nimmt ab, und eine Frau ist schwanger und ihr ist schwindlig.',
    },
    {
      subject: 'eingeschlossen',
      body: 'bin im lift {station} eingeschlossen, alarmknopf tot, handyakku noch 9 prozent, bitte schickt jemanden',
      style: 'note',
    },
    {
      subject: 'Person im Lift {station}',
      body: 'Beim Vorbeigehen hörte ich bei {station} Klopfen aus dem Liftschacht. Drinnen ist ein Mann, der sagt, er sei schon {minutes} Minuten drin und bekomme schlecht Luft. Ich habe ihm versprochen, Ihnen zu schreiben, weil am Telefon niemand antwortet.',
    },
    {
      subject: 'Lift',
      body: 'Entschuldigen Sie die Störung. Der Lift bei {station} steht mit mir darin seit geraumer Zeit still, und ich bin Diabetiker und habe meine Sachen nicht dabei. Ich wäre dankbar, wenn mich bald jemand herausholen könnte.',
    },
  ],
  'falling-glass': [
    {
      subject: 'Glasdach {station}',
      body: 'Am Glasdach von {station} ist eine Scheibe gesprungen und es fallen Stücke aufs Perron. Eines schlug einen Meter neben mir auf. Das Perron ist voll mit wartenden Leuten.',
    },
    {
      subject: 'decke kommt runter {station}',
      body: 'teile der decke fallen aufs perron 2 bei {station}, ein mann hat eine schnittwunde an der stirn. sperrt das ab!!',
      style: 'note',
    },
    {
      subject: 'Gasgeruch {station}',
      body: 'In der Unterführung {station} riecht es stark nach Gas, von der Kioskseite her. Die Leute laufen durch, einige rauchen. Ich bin weggegangen und habe die Feuerwehr angerufen, aber Sie sollten den Durchgang schliessen.',
    },
    {
      subject: 'Loses Kabel bei {stop}',
      body: 'Bei {stop} hängt am Wartehäuschen ein Kabel aus der Lampe, bei jedem Windstoss sprühen Funken. Die Haltestelle ist voller Schulkinder auf dem Heimweg. Ich halte sie zurück, so gut ich kann.',
    },
  ],
  'dirty-shelter': [
    {
      subject: 'Wartehäuschen {stop}',
      body: 'Das Häuschen bei {stop} ist von oben bis unten versprayt und der Abfallkübel quillt über. Könnten Sie diese Woche einmal die Reinigung vorbeischicken?',
    },
    {
      subject: 'Kaputte Bank',
      body: 'An der Bank bei {stop} ist eine Latte abgebrochen. Nichts Dramatisches, aber meine Grossmutter würde sich beim Warten auf den Bus gerne wieder hinsetzen.',
    },
    {
      subject: 'lampe {stop}',
      body: 'lampe an der haltestelle {stop} flackert. dachte, das interessiert euch',
      style: 'note',
    },
    {
      subject: 'Fahrplankasten {stop}',
      body: 'Die Scheibe vom Fahrplan bei {stop} ist so zerkratzt, dass man die Abfahrten nicht mehr lesen kann. Ersetzen Sie sie, wenn Sie das nächste Mal einen neuen Fahrplan aufhängen?',
    },
  ],
  'same-place': [
    {
      subject: 'Abfallkübel am Hafen',
      body: 'Beim Kübel neben der Bank an der Station Hafen fehlt der Deckel, und die Möwen verteilen alles auf dem Perron. Vielleicht könnten Sie einen mit Abdeckung hinstellen.',
    },
    {
      subject: 'Uhr in der Altstadt',
      body: 'Die grosse Uhr in der Altstadt geht sechs Minuten nach. Mein Mann richtet sich danach und verpasst alles. Stellen Sie sie bei Gelegenheit richtig?',
    },
    {
      subject: 'haltestelle flughafen',
      body: 'bank an der haltestelle flughafen wackelt, es fehlt eine schraube. wenn ihr mal vorbeikommt',
      style: 'note',
    },
    {
      subject: 'Veloständer beim Depot Nord',
      body: 'Könnten wir beim Tor C vom Depot Nord ein paar Veloständer mehr bekommen? Im Sommer war nie einer frei. Nur eine Idee fürs nächste Budget.',
    },
  ],
};
