import type { customerCare } from '../../../scenarios/customer-care.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const customerCareDe: PhrasesOf<typeof customerCare> = {
  'lost-office-number': [
    {
      subject: 'Wohin ist das Fundbüro gezügelt?',
      body: 'Mehrmals habe ich 0800 11 12 13 gewählt, um nach den Öffnungszeiten vom Fundbüro zu fragen. Es kommt nur eine Ansage, der Anschluss sei nicht in Betrieb. Am alten Ort hängt ein Schild «umgezogen» ohne Adresse. Könnten Sie den Eintrag auf der Website richten?',
    },
  ],
  'other-number': [
    {
      subject: 'Zwei Nummern für einen Dienst',
      body: 'Für die Bestellung der Ein- und Ausstiegshilfe nennt Ihr Faltblatt eine Telefonnummer und das Plakat bei {station} eine andere. Unter der ersten meldet sich eine Dame, unter der zweiten niemand. Es wäre aufmerksam, das Plakat irgendwann zu ändern.',
    },
  ],
  'lost-item': [
    {
      subject: 'Auf dem Sitz vergessen',
      body: 'Beim Umsteigen vom {tram}er auf den {bus}er bei {stop} habe ich wohl {item} auf dem Sitz liegen gelassen. Der Platz war rechts, in der Nähe des Chauffeurs. Darf ich hoffen?',
    },
  ],
  'passport-lost': [
    {
      subject: 'Meine Unterlagen fahren ohne mich weiter',
      body: 'Ein Couvert mit dem unterschriebenen Kaufvertrag für unser Haus liegt im {tram}er, ich bin um {time} bei {stop} ausgestiegen. Morgen um zehn müssen wir damit beim Notar sein. Fragen Sie bitte heute noch im Depot nach, ob es gefunden wurde?',
    },
  ],
  'assistance-tomorrow': [
    {
      subject: 'Begleitdienst nicht erst nächste Woche, sondern morgen',
      body: 'Ihr Büro hat sich den falschen Tag notiert: Mein Grossvater braucht die Begleitung morgen um 9.40 Uhr bei {stop}, nicht am {day}. Er wird an den Augen operiert. Können Sie das noch vor Büroschluss richtigstellen?',
    },
  ],
  praise: [
    {
      subject: 'Chapeau',
      body: 'Gestern bei dem dichten Nebel hat uns der Mann am Steuer vom {bus}er sicher und mit einem Spruch an jeder Haltestelle nach Hause gebracht. Ich wollte einfach jemandem sagen, dass mich das beeindruckt hat.',
    },
  ],
  'rude-driver': [
    {
      subject: 'Anstand',
      body: 'Ein junger Fahrer auf dem {tram}er hat sich über Lautsprecher über meinen Akzent lustig gemacht, nachdem ich ihn nach dem Weg gefragt hatte. Bestraft soll er nicht werden, aber jemand sollte ihm erklären, dass Fahrgäste Gäste sind.',
    },
  ],
  'fare-question': [
    {
      subject: 'Enkelkinder',
      body: 'Nächstes Jahr besuchen uns unsere Enkel (5 und 7) für zwei Wochen. Was ist für uns vier am günstigsten, wenn wir fast jeden Tag einen Ausflug machen?',
    },
  ],
  'shouting-delay': [
    {
      subject: 'Skandalös!!!',
      body: 'Ich bin STINKSAUER. Da steht man bei {stop} wie ein Löli im Regen, weil der {tram}er kommt, wann er gerade Lust hat! Meine Geduld ist TOT. Im Kegelclub erzähle ich allen, was ich von Ihnen halte!!!',
    },
  ],
  'same-line': [
    {
      subject: 'Am Sonntag mit dem 31er',
      body: 'Ab nächstem Sommer möchte ich mit meinem Chor an einem Sonntag im Bus 31 aufs Land fahren. Wir sind dreissig Personen. Soll man sich anmelden oder kommt man einfach?',
    },
  ],
};
