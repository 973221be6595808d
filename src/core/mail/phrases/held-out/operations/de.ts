import type { operations } from '../../../scenarios/operations.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const operationsDe: PhrasesOf<typeof operations> = {
  'doors-moving': [
    {
      subject: 'Das kann schlimm ausgehen',
      body: 'Rufen Sie bitte den Wagenführer der Linie 4 an, der um {time} an der Haltestelle {stop} vorbeigekommen ist. Bei ihm schliesst ganz hinten die Tür nicht mehr und er fährt trotzdem. Eine Frau konnte ihr Kind im letzten Moment an der Kapuze packen.',
    },
  ],
  'doors-delay': [
    {
      subject: 'Wagen {vehicle} nach dieser Runde bitte aus dem Verkehr nehmen',
      body: 'Gleicher Ärger wie bei den Kollegen auf der 4: Die letzte Türe springt im Stand immer wieder auf und wir verlieren überall Zeit. Sie ist jetzt ausser Betrieb, Schild hängt. Vor dem Feierabendverkehr sollte ein anderer Wagen her.',
    },
  ],
  'switch-frozen': [
    {
      subject: 'Schon wieder Eis',
      body: 'Am Zentralplatz lässt sich die Weiche nicht stellen, alles ein einziger Eisklotz. Die Leitstelle hat beide Linien, die darüber fahren, also 2 und 7, auf den Umweg geschickt. Es geht, aber bis heute Nachmittag hätten wir den Platz gerne wieder.',
    },
  ],
  'school-skipped': [
    {
      subject: 'Gestrandete Schülerinnen und Schüler',
      body: 'Als Schulleiter muss ich Ihnen mitteilen, dass die Buslinie 31 an vier Morgen hintereinander ohne Halt an unserem Schulhaus durchgefahren ist. Vierzig Kinder sind auf diesen Kurs angewiesen. Ich muss heute wissen, was morgen um 7.20 Uhr gilt.',
    },
  ],
  'other-doors': [
    {
      subject: 'Tausch nötig, Linie {tram}',
      body: 'Hier der Fahrer vom {tram}er. Meine zweite Türe geht an den Haltestellen immer wieder auf, ich habe sie abgeschaltet und das Schild angehängt. Alle drängeln vorne hinaus und wir sind {minutes} Minuten im Rückstand. Heute noch ein anderer Wagen, bitte.',
    },
  ],
  'other-stop-skipped': [
    {
      subject: 'Vorbeigefahren',
      body: 'Am Sonntagabend hat mich der {bus}er bei {stop} stehen lassen. Ich bin nicht böse, ich möchte es nur melden, damit der betreffende Fahrer davon hört. Vermutlich lag es am dichten Nebel.',
    },
  ],
  'other-switch': [
    {
      subject: 'Weiche klemmt, {stop}',
      body: 'Bei {stop} hat es Schnee in die Weiche gedrückt, sie verriegelt nicht mehr. Der {tram}er macht vorderhand den langen Umweg. Sie muss heute frei werden, der Abendfahrplan geht so nicht.',
    },
  ],
  collision: [
    {
      subject: 'Bei {stop} wird Hilfe gebraucht',
      body: 'Vor ein paar Minuten hat der {tram}er bei {stop} eine alte Dame auf dem Fussgängerstreifen erwischt. Sie atmet, gibt aber keine Antwort. Das Tram steht mitten auf dem Übergang und die nächsten kommen schon.',
    },
  ],
  'smoke-on-board': [
    {
      subject: 'Ich glaube, hier brennt etwas',
      body: 'Wagen {vehicle} der Linie {tram}: Aus dem Heizungsgitter kommt eine graue Wolke und der Boden daneben ist heiss geworden. Ein paar von uns sind nach vorne gegangen. Melden Sie sich bitte beim Fahrer, wir sind kurz nach {stop}.',
    },
  ],
  'line-standstill': [
    {
      subject: 'Kein Betrieb mehr auf der {tram}',
      body: 'Das Unterwerk ist ausgefallen, der {tram}er steht von einem Ende zum andern, und wann der Strom wieder kommt, weiss niemand. Volle Trams warten im Tunnel vor {stop}. Bitte löst den Notfallplan aus.',
    },
  ],
  'child-on-track': [
    {
      subject: 'Kinder spielen, wo die Trams fahren',
      body: 'Aus meinem Büro sehe ich drei Buben, die bei {stop} jedes Mal kurz vor dem Tram über die Schienen springen, als Mutprobe. Das letzte musste voll bremsen. Können Sie die Fahrer sofort warnen?',
    },
  ],
  'extra-trams': [
    {
      subject: 'Fussballsaison',
      body: 'Wie jedes Jahr würden wir die Anreise unserer Fans gern gemeinsam mit Ihnen planen. Die Rückrunde hat neun Heimspiele bei {station}, die Liste finden Sie im Anhang. Vielleicht melden sich Ihre Planer in den nächsten Wochen bei uns?',
    },
  ],
};
