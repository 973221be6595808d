import type { operations } from '../../../scenarios/operations.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const operationsFr: PhrasesOf<typeof operations> = {
  'doors-moving': [
    {
      subject: 'Ça va mal finir',
      body: "Appelez s'il vous plaît le conducteur du tram de la ligne 4 passé à {stop} à {time} : tout à l'arrière, la porte ne se ferme plus et il roule quand même. Une maman a rattrapé son petit par le capuchon au dernier moment.",
    },
  ],
  'doors-delay': [
    {
      subject: 'Retirer la {vehicle} après ce tour, svp',
      body: "Même souci que les collègues du 4 : à l'arrêt, la dernière porte se rouvre sans cesse et on perd du temps partout. Elle est hors service, le panneau est posé. Une autre voiture avant la sortie des bureaux, ce serait bien.",
    },
  ],
  'switch-frozen': [
    {
      subject: 'De la glace, une fois de plus',
      body: "Impossible de manœuvrer l'aiguille à la Place Centrale, c'est un bloc de glace. La centrale a mis les deux lignes concernées, 2 et 7, sur le détour. On s'en sort, mais il faudrait que ce soit libre cet après-midi.",
    },
  ],
  'school-skipped': [
    {
      subject: 'Des élèves abandonnés',
      body: "En tant que directrice de l'école, je dois vous signaler que votre ligne de bus 31 a passé quatre matins de suite devant notre arrêt sans s'y arrêter. Quarante élèves en dépendent. Il me faut savoir aujourd'hui ce qui se passera demain à 7 h 20.",
    },
  ],
  'other-doors': [
    {
      subject: 'Échange nécessaire sur le {tram}',
      body: "Ici le conducteur de la ligne {tram}. Ma deuxième porte se rouvre aux arrêts, je l'ai coupée et j'ai mis le panneau. Tout le monde sort par l'avant et on a {minutes} minutes dans la vue. Une autre voiture aujourd'hui, merci.",
    },
  ],
  'other-stop-skipped': [
    {
      subject: 'Passé tout droit',
      body: "Dimanche soir, le {bus} m'a ignorée à l'arrêt {stop}. Je ne suis pas fâchée, je le signale simplement pour que le chauffeur en question l'apprenne. C'était sans doute à cause du brouillard.",
    },
  ],
  'other-switch': [
    {
      subject: 'Aiguillage coincé à {stop}',
      body: "De la neige s'est tassée dans l'aiguillage à {stop}, il ne se verrouille plus. Le {tram} fait le grand tour pour le moment. Il faut la dégager aujourd'hui, l'horaire du soir ne tiendra pas comme ça.",
    },
  ],
  collision: [
    {
      subject: "On a besoin d'aide à {stop}",
      body: "Il y a quelques minutes, une dame âgée s'est fait renverser par le {tram} en traversant à {stop}. Elle respire mais ne répond pas. Le tram est au milieu du passage et les suivants arrivent.",
    },
  ],
  'smoke-on-board': [
    {
      subject: 'Je crois que quelque chose brûle',
      body: "Voiture {vehicle} de la ligne {tram} : un nuage gris sort de la grille de chauffage et le plancher à côté est devenu brûlant. Quelques-uns d'entre nous sont allés devant. Contactez le conducteur, nous sommes juste après {stop}.",
    },
  ],
  'line-standstill': [
    {
      subject: 'Plus aucun service sur le {tram}',
      body: "La sous-station a sauté, le {tram} est immobile d'un bout à l'autre et on ignore quand le courant reviendra. Des trams pleins attendent dans le tunnel avant {stop}. Déclenchez le plan d'urgence s'il vous plaît.",
    },
  ],
  'child-on-track': [
    {
      subject: 'Des gamins jouent là où passent les trams',
      body: 'De mon bureau, je vois trois gamins qui sautent par-dessus les rails à {stop} juste devant chaque tram, par défi. Le dernier a dû freiner à fond. Pouvez-vous avertir les conducteurs sur-le-champ ?',
    },
  ],
  'extra-trams': [
    {
      subject: 'Saison de football',
      body: 'Comme chaque année, nous aimerions préparer avec vous le transport de nos supporters. Le second tour compte neuf matchs à domicile à {station}, la liste est jointe. Vos planificateurs pourraient-ils nous contacter ces prochaines semaines ?',
    },
  ],
};
