import type { facilities } from '../../../scenarios/facilities.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const facilitiesDe: PhrasesOf<typeof facilities> = {
  'badge-gate-c': [
    {
      subject: 'Ausgesperrt im Depot Nord',
      body: 'Meinem ganzen Team wird am C-Tor vom Depot Nord der Badge verweigert. Zwei Kurse sind uns deswegen schon ausgefallen. Ich brauche eine Lösung, bevor die Abendschicht antritt, sonst steht die auch draussen.',
    },
  ],
  'badge-gate-c-calm': [
    {
      subject: 'Noch ein Badge, der nicht geht',
      body: 'Für eure Statistik: Depot Nord, Tor C, meine Karte wird dort seit letzter Woche nicht angenommen. Ein paar Schritte bis zum nächsten Eingang tun mir eine Zeit lang ganz gut.',
    },
  ],
  'other-badge': [
    {
      subject: 'Depot Süd, Karten abgelehnt',
      body: 'Meine Leute kommen im Depot Süd nicht durchs Tor D, ein Badge um den anderen wird verweigert. Heute behelfen wir uns mit dem Portier, aber die Nachtschicht hat keinen, bis dann sollte es wieder gehen.',
    },
  ],
  'lift-harbour': [
    {
      subject: 'Unten stecken geblieben am Hafen',
      body: 'Mit meinem Elektrorollstuhl bin ich am Hafen auf den Lift angewiesen, und an dem hängt ein Zettel «defekt». Ich musste eine Station weiter und mit dem Taxi zurück. Morgen fange ich um sieben an und muss heute wissen, wie ich zu meinem Zug komme.',
    },
  ],
  'lift-harbour-when': [
    {
      subject: 'Dauer der Sperrung',
      body: 'Man hat mir gesagt, der Lift bei der Haltestelle Hafen bleibe bis im Frühling gesperrt. Stimmt das? Wir würden es gern im Blättli unseres Wandervereins erwähnen, das Ende Monat erscheint.',
    },
  ],
  'other-lift': [
    {
      subject: '{station}, Lift geht nicht',
      body: 'Nach meiner Operation kann ich keine Treppen steigen, und bei {station} kommt der Aufzug nicht mehr, er summt nur noch. Ich fahre von dort jeden Morgen in die Physiotherapie. Bringen Sie ihn bis morgen wieder zum Laufen?',
    },
  ],
  'heating-old-town': [
    {
      subject: 'Frostig',
      body: 'Ist es Absicht, dass der Wartsaal in der Altstadt nicht mehr geheizt wird? Gestern konnte ich drinnen meinen Atem sehen. Schön wäre es, wenn man es dort im Winter wieder warm hätte.',
    },
  ],
  'other-heating': [
    {
      subject: 'Nicht geheizt',
      body: 'In der kleinen Wartehalle {station} sind die Radiatoren schon den ganzen Herbst kalt. Ich weiss nicht, ob das so gewollt ist. Wenn nicht, würde ich mich über etwas Wärme freuen.',
    },
  ],
  'person-in-lift': [
    {
      subject: 'Bitte öffnen Sie den Lift bei {station}',
      body: 'Mein Sohn (9) ist ganz allein im Aufzug {station} und der fährt weder hinauf noch hinunter. Er weint, ich rede durch die Tür mit ihm. In der Gegensprechanlage kommt nur das Besetztzeichen.',
    },
  ],
  'falling-glass': [
    {
      subject: 'Gefahr auf dem Perron {station}',
      body: 'Die grosse Tafel über der Treppe bei {station} hängt noch an einer Schraube und pendelt über den Köpfen der Fahrgäste. Gerade ist die zweite Halterung abgerissen und auf den Boden geknallt. Lange hält das nicht mehr.',
    },
  ],
  'dirty-shelter': [
    {
      subject: 'Unkraut und Abfall',
      body: 'Die Haltestelle {stop} macht einen vernachlässigten Eindruck: Unkraut zwischen den Platten, Laub in den Ecken, alles voller Kleber. Ihre Leute finden in den nächsten Wochen bestimmt eine Stunde dafür.',
    },
  ],
  'same-place': [
    {
      subject: 'Farbe am Zentralplatz',
      body: 'Auf dem Zentralplatz ist die weisse Linie an der Perronkante abgelaufen. Mit einem neuen Anstrich, sagen wir bis Ostern, sähe das besser aus.',
    },
  ],
};
