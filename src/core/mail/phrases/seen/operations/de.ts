import type { operations } from '../../../scenarios/operations.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const operationsDe: PhrasesOf<typeof operations> = {
  'doors-moving': [
    {
      subject: 'Tram fährt mit offener Tür',
      body: 'Ich sitze im Vierer und die hinterste Tür ist seit zwei Haltestellen sperrangelweit offen, bei voller Fahrt. In der Kurve ist ein älterer Herr fast hinausgefallen. Bitte halten Sie dieses Tram an, bevor etwas passiert.',
    },
    {
      subject: 'linie 4 wagen {vehicle}',
      body: 'türe hinten bleibt offen während der FAHRT!! stehen leute mit kinderwagen direkt daneben, richtung {stop}. bitte sofort etwas machen',
      style: 'note',
    },
    {
      subject: 'Hintere Tür, Linie 4',
      body: 'Es geht mich vielleicht nichts an, aber die letzte Tür vom 4er ging um {time} bei {stop} nicht zu und ist immer noch offen, während wir ziemlich schnell unterwegs sind. Daneben turnen Schulkinder herum.',
    },
    {
      subject: 'Türen',
      body: 'Meine Frau hat mich gerade aus dem Tram Nummer 4 angerufen: Die hinteren Türen sind zwischen zwei Stationen aufgegangen, ein Bub hat das Gleichgewicht verloren. Der Chauffeur merkt offenbar nichts, er fährt weiter.',
    },
  ],
  'doors-delay': [
    {
      subject: '4er verspätet, wieder die Türen',
      body: 'Beim Wagen {vehicle} auf der Linie 4 schliessen seit {time} die hinteren Türen nicht mehr richtig. Ich musste an jeder Haltestelle nach hinten laufen und von Hand zudrücken, immer im Stillstand, also keine Gefahr. Bin jetzt {minutes} Minuten zu spät. Bitte am Nachmittag den Wagen tauschen.',
    },
    {
      subject: 'Wagen {vehicle} Linie 4',
      body: 'Türe hinten klemmt an den Haltestellen, geht erst beim dritten Mal zu. Fahrgäste alles ok. Verspätung {minutes} min. Bräuchte heute noch einen Ersatzwagen.',
      style: 'note',
    },
    {
      subject: 'Störungsmeldung Linie 4',
      body: 'Das dritte Mal in dieser Woche: Ich will abfahren und die hinterste Tür vom 4er geht nicht zu. Habe sie abgesperrt und das Band gespannt. Kann die Werkstatt noch vor dem Abendverkehr schauen?',
    },
    {
      subject: 'Türstörung',
      body: 'In {stop} stand ich {minutes} Minuten, weil die Tür am Ende des Trams (Linie 4) nicht schliessen wollte. Ein Neustart half einmal, nachher nicht mehr. Fahre jetzt nur mit den vorderen Türen weiter. Bitte für die zweite Schicht von heute etwas organisieren.',
    },
  ],
  'switch-frozen': [
    {
      subject: 'Weiche Zentralplatz',
      body: 'Die Weiche am Zentralplatz ist wieder eingefroren. Wir leiten den 2er und den 7er über den Fluss um, bis jemand auftaut. Könnte der Gleisbau noch heute Morgen kommen? Die Leute fragen schon, warum wir beim Theater nicht halten.',
    },
    {
      subject: 'Umleitung Linien 2 + 7',
      body: 'Weiche Zentralplatz vereist seit {time}. Umleitung läuft, nichts blockiert, aber Heizung scheint tot. Gleisdienst heute nötig',
      style: 'note',
    },
    {
      subject: 'Weichenheizung',
      body: 'Wie befürchtet: Bei minus sechs Grad letzte Nacht bewegt sich die Weiche auf dem Zentralplatz nicht mehr. Linie 2 und Linie 7 fahren aussen herum, ungefähr {minutes} Minuten länger. Ich wäre froh, wenn die Heizung heute noch repariert wird, die nächste Nacht wird kälter.',
    },
    {
      subject: 'Information zur Umleitung',
      body: 'Zur Kenntnis und mit einer Bitte: 7 und 2 bedienen den Platz im Zentrum nicht, weil dort (Zentralplatz) die Weichen zugefroren sind. Schickt bitte vor dem Mittag jemanden mit dem Gasbrenner und sagt es denen von den Anzeigen.',
    },
  ],
  'school-skipped': [
    {
      subject: 'Bus 31 hält nicht beim Schulhaus',
      body: 'Heute Morgen ist der 31er einfach am Schulhaus vorbeigefahren, obwohl rund zwanzig Kinder gewartet haben, und das nicht zum ersten Mal: Montag und Dienstag war es genauso. Alle kamen zu spät in den Unterricht. Sorgen Sie bitte dafür, dass morgen gehalten wird.',
    },
    {
      subject: 'Kinder bleiben stehen',
      body: 'Ich unterrichte eine dritte Klasse. Schon die zweite Woche lässt der Bus Nummer 31 am Morgen unsere Haltestelle (Schulhaus) aus. Die Kinder laufen dann im Dunkeln der Hauptstrasse entlang, was ich unhaltbar finde. Ich erwarte heute noch Ihren Anruf.',
    },
    {
      subject: 'schon wieder der 31er!!',
      body: 'meine tochter hat weinend angerufen, der 31er ist um zwanzig nach sieben am schulhaus VORBEI gefahren. wissen ihre chauffeure dass es die haltestelle gibt?? was sage ich ihr für morgen früh',
      style: 'note',
    },
    {
      subject: 'Frage zum Morgenkurs Linie 31',
      body: 'Wurde der Halt bei der Schule aufgehoben, ohne dass man die Eltern informiert? Werktags gegen halb acht hält der 31er dort nicht mehr. Mehrere Schülerinnen haben deswegen heute eine Prüfung verpasst, darum wäre ich vor morgen um eine Antwort froh.',
    },
  ],
  'other-doors': [
    {
      subject: 'Linie {tram}, Wagen {vehicle}',
      body: 'Auf der Linie {tram} schliessen beim Wagen {vehicle} die hinteren Türen an den Haltestellen nicht richtig, ich muss aussteigen und drücken. Nur im Stand, niemand verletzt, aber ich bin {minutes} Minuten zu spät und hätte für den zweiten Teil meines Dienstes gern einen anderen Wagen.',
    },
    {
      subject: 'türe beim {tram}er',
      body: 'vordere türe klemmt an jeder zweiten haltestelle, {vehicle}, linie {tram}. verspätung {minutes}. könnt ihr heute tauschen?',
      style: 'note',
    },
    {
      subject: 'Defekte Tür Linie {tram}',
      body: 'Beim {vehicle} geht die mittlere Tür nur halb auf. Ich habe sie in {stop} ausser Betrieb genommen. Mit einer Tür weniger können wir den Fahrplan auf der {tram} heute Nachmittag nicht halten, bitte Reserve schicken.',
    },
    {
      subject: 'Bus {bus}: Türstörung',
      body: 'Die Tür beim Chauffeur vom Bus {bus} klemmt seit {time}. Ich warte an jedem Halt und verliere gut {minutes} Minuten pro Runde. Bekomme ich für den Abendverkehr einen Ersatz?',
    },
  ],
  'other-stop-skipped': [
    {
      subject: 'Bus {bus} und die Haltestelle {stop}',
      body: 'Letzte Woche ist der späte {bus}er zweimal ohne Halt an {stop} vorbeigefahren, obwohl ich mit ausgestrecktem Arm dort stand. Es war zehn Uhr nachts und der nächste kommt erst nach einer halben Stunde. Vielleicht können Sie die Chauffeure daran erinnern?',
    },
    {
      subject: 'Haltestelle {stop}',
      body: 'Wird {stop} am Abend vom {bus}er noch bedient? Am Samstag und am Sonntag hat der Bus nicht gehalten. Ich habe dann das Tram genommen, es ist also nichts weiter passiert, aber ich wüsste es gerne.',
    },
    {
      subject: '{bus}er hat nicht gehalten',
      body: 'der {bus}er ist gestern abend gegen neun bei {stop} an mir vorbei. man hat mich gut gesehen. schaut das doch bei gelegenheit mal an',
      style: 'note',
    },
    {
      subject: 'Chauffeure übersehen die Haltestelle',
      body: 'Ich wohne bei {stop}. Das Häuschen dort ist schlecht beleuchtet, und ich glaube, deswegen übersehen die Fahrer der Linie {bus} nach dem Eindunkeln die Wartenden. Mir ist das diesen Herbst dreimal passiert. Sie können es vielleicht an die Verantwortlichen der Linie weitergeben.',
    },
  ],
  'other-switch': [
    {
      subject: 'Weiche bei {stop} eingefroren',
      body: 'Bei {stop} ist die Weiche eingefroren, der {tram}er wendet eine Haltestelle früher. Bis jetzt geht das, aber der Gleisbau sollte heute noch vor dem Eindunkeln hier sein.',
    },
    {
      subject: 'weiche {stop}',
      body: 'bewegt sich nicht, eis. {tram}er auf umleitung seit {time}. bitte heute gleisdienst',
      style: 'note',
    },
    {
      subject: 'Linie {tram} umgeleitet',
      body: 'Seit {time} fahren wir den {tram}er über die Schlaufe, weil die Weiche in der Nähe von {stop} vereist ist. Etwa {minutes} Minuten mehr pro Fahrt. Bitte im Lauf des Tages die Heizung anschauen.',
    },
    {
      subject: 'Weichenheizung',
      body: 'In der Nacht ist bei {stop} die Weichenheizung ausgestiegen. Ich lasse den {tram}er über das andere Gleis fahren, das geht bis zum Feierabendverkehr. Danach brauchen wir die Weiche, bitte also jemanden schicken.',
    },
  ],
  collision: [
    {
      subject: 'Unfall bei {stop}',
      body: 'Gerade hat ein Tram der Linie {tram} bei {stop} einen Lieferwagen gerammt. Zwei Personen liegen am Boden, eine blutet am Kopf. Die Ambulanz ist gerufen, aber von Ihnen ist niemand da.',
    },
    {
      subject: 'zusammenstoss {stop}',
      body: 'tram und auto zusammengestossen bei {stop}, {count} verletzte, autofahrer eingeklemmt. bitte haltet die anderen trams auf',
      style: 'note',
    },
    {
      subject: 'Bitte an Ihre Leitstelle weiterleiten',
      body: 'Um {time} kam es bei {stop} zu einer Kollision zwischen dem {tram}er und einer Velofahrerin. Sie liegt unter der Front des Trams und ist ansprechbar. Ihr Fahrer steht unter Schock. Ich bin Pflegefachfrau und bleibe bei ihr, aber man muss das Tram anheben.',
    },
    {
      subject: 'Ich habe etwas Furchtbares gesehen',
      body: 'Ich weiss nicht, wem ich schreiben soll, bei Ihnen ist besetzt. Ein Bus der Linie {bus} ist bei {stop} hinten in ein Tram gefahren. Drinnen sind die Leute übereinander gefallen und einige kommen nicht mehr selber hoch.',
    },
  ],
  'smoke-on-board': [
    {
      subject: 'Geruch im Tram',
      body: 'Ich will kein Theater machen. Aber unter dem Sitz hinter der zweiten Tür kommt Rauch hervor, Linie {tram}, Wagen {vehicle}, und seit {stop} wird es immer mehr. Der Fahrer hört uns durch die Scheibe nicht.',
    },
    {
      subject: 'rauch!!',
      body: 'rauch im bus {bus}, hinten beim motor, alles voll mit leuten und er fährt immer noch',
      style: 'note',
    },
    {
      subject: 'Brandgeruch Linie {tram}',
      body: 'Im Tram {vehicle} stinkt es nach verbranntem Plastik, mir tränen die Augen und unter der Decke hängt Dunst. Mehrere Fahrgäste husten. Wir sind gerade bei {stop} abgefahren. Können Sie bitte den Fahrer erreichen?',
    },
    {
      subject: 'Bus {bus}',
      body: 'Am Hinterrad vom Bus {bus} sind bei {stop} Flammen zu sehen. Kleine zwar, aber Flammen. Es sind noch alle drin.',
    },
  ],
  'line-standstill': [
    {
      subject: 'Fahrleitung unten, Linie {tram}',
      body: 'Um {time} ist bei {stop} die Fahrleitung heruntergekommen. Auf der ganzen Linie {tram} kein Strom, {count} Trams stehen mit Fahrgästen auf offener Strecke. Es geht in keiner Richtung mehr etwas.',
    },
    {
      subject: '{tram}er komplett tot',
      body: 'kein strom auf der {tram} seit {time}, alle wagen stehen. fahrgäste wollen auf die geleise aussteigen. wer schaltet definitiv ab?',
      style: 'note',
    },
    {
      subject: 'Totalausfall',
      body: 'Entgleisung bei {stop}, erste Achse. Niemand verletzt, aber beide Gleise sind blockiert, der {tram}er und alles dahinter steht. Ich brauche unverzüglich den Hilfswagen und Ersatzbusse.',
    },
    {
      subject: 'Lage auf der Linie {tram}',
      body: 'Kurz gesagt: Es läuft gar nichts mehr. Ein Kran hat bei {stop} den Fahrdraht abgerissen, {count} Wagen stehen zwischen den Haltestellen ohne Licht und Heizung. Wir haben Leute mit Kinderwagen und jemanden im Rollstuhl drin.',
    },
  ],
  'child-on-track': [
    {
      subject: 'Kind auf dem Trassee',
      body: 'Zwischen {stop} und der nächsten Haltestelle läuft ein kleines Kind, etwa vierjährig, ganz allein auf dem Tramgleis. Ich sehe es vom Balkon, aber ich bin an Krücken und komme nicht rechtzeitig hinunter.',
    },
    {
      subject: 'mann auf den schienen {stop}',
      body: 'bei {stop} liegt ein mann auf den schienen, betrunken oder krank, er bewegt sich nicht. das nächste tram kommt in ein paar minuten!',
      style: 'note',
    },
    {
      subject: 'Jemand ist im Tunnel',
      body: 'Zwei Jugendliche sind um {time} bei {stop} über das Gitter geklettert und in den Tramtunnel hineingelaufen. Sie sind immer noch drin. Ich habe gerufen, keine Antwort, und es fahren weiter Trams hinein.',
    },
    {
      subject: 'Bitte lassen Sie die Trams langsam fahren',
      body: 'Eine alte Frau im Morgenrock irrt bei {stop} auf den Gleisen vom {tram}er herum. Sie wirkt verwirrt und reagiert nicht auf die Klingel. Meine Nachbarin versucht, mit ihr zu reden.',
    },
  ],
  'extra-trams': [
    {
      subject: 'Zusatzkurse für unsere Frühlingsmesse',
      body: 'Unser Verein führt in der zweiten Aprilwoche bei {station} seine Messe durch. Wir erwarten täglich rund 8000 Besucherinnen und Besucher und möchten mit Ihnen über zusätzliche Trams der Linie {tram} am Abend sprechen. Wer ist dafür zuständig?',
    },
    {
      subject: 'Bauarbeiten im nächsten Sommer',
      body: 'Die Stadt erneuert von Juni bis August nächsten Jahres bei {stop} die Kanalisation. Die Linie {bus} braucht in dieser Zeit eine Umleitung. Wir schlagen eine Sitzung im Januar vor und legen erste Pläne bei.',
    },
    {
      subject: 'Spätkurse im Dezember',
      body: 'Für den Lichterabend Mitte Dezember möchten wir anfragen, ob der {tram}er bis Mitternacht im Zehnminutentakt fahren könnte. Letztes Jahr war das möglich. Gerne erwarten wir bei Gelegenheit Ihre Offerte.',
    },
    {
      subject: 'Vorschlag zum Fahrplan',
      body: 'Wir führen ein Wohnheim ganz in der Nähe von {stop}. Viele unserer Angestellten haben um 21.15 Uhr Feierabend und verpassen den {bus}er um drei Minuten. Wenn er ab dem nächsten Fahrplanwechsel fünf Minuten später fahren würde, wären alle dankbar.',
    },
  ],
};
