import type { archive } from '../../../scenarios/archive.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const archiveDe: PhrasesOf<typeof archive> = {
  newsletter: [
    {
      subject: 'Ihre wöchentliche Portion Schiene',
      body: 'Hallo!\n\nDas Rätsel, das Bild und der Spruch der Woche warten in der neuen Ausgabe auf Sie. Am Schluss kommt wie immer ein Rezept aus einer Depotkantine.\n\nKein Interesse mehr? Ganz unten können Sie sich austragen.',
      style: 'bare',
    },
  ],
  'out-of-office': [
    {
      subject: 'Nicht am Pult',
      body: 'Ihr Mail hat mich erreicht, ich mein Pult aber nicht: Bis zum {day}. bin ich am Wandern. Es braucht niemand etwas zu tun, ich lese es, wenn ich wieder da bin.\n\n{name}\n(von meinem Postfach verschickt, nicht von mir)',
      style: 'bare',
    },
  ],
  advertising: [
    {
      subject: 'Ein Geschenk wartet auf Sie',
      body: 'Gratulation, als geschätzter Geschäftskunde wurden Sie ausgewählt: Bestellen Sie bis Sonntag Kaffee fürs Büro, und die Maschine geht auf uns. Diese einmalige Gelegenheit dürfen Sie nicht verpassen!',
      style: 'bare',
    },
  ],
  'drill-went-well': [
    {
      subject: 'Übung «Entgleisung» abgeschlossen',
      body: 'Das Training mit dem entgleisten Wagen ist vorbei, die Feuerwehr hat unsere Leute gelobt. Zu Schaden gekommen ist niemand, ausser nachher dem Kuchen. Dieses Mail ist nur fürs Protokoll.',
    },
  ],
  'press-review': [
    {
      subject: 'Ausschnitte fürs Archiv',
      body: 'Beiliegend die Artikel dieser Woche, in denen Ihr Name vorkommt. Darunter ein Rückblick auf den grossen Tramunfall von 1963 mit schönen alten Fotos. Eine Reaktion ist nicht erforderlich.',
      style: 'bare',
    },
  ],
  'backup-report': [
    {
      subject: 'Die letzte Nacht verlief gut',
      body: 'Alle {count} geplanten Aufgaben sind ohne Störung durchgelaufen. Die nächste Zusammenfassung kommt in einer Woche. Sie bekommen diese Notiz, weil Sie auf der Empfängerliste stehen.',
      style: 'bare',
    },
  ],
  'solved-thanks': [
    {
      subject: 'Schon gut',
      body: 'Meine Frage von gestern hat sich beantwortet, als ich die Brille aufsetzte: Es steht ja alles hinten auf dem Billett. Beachten Sie mein Mail bitte nicht weiter und haben Sie eine schöne Woche.',
    },
  ],
};
