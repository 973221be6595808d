import type { facilities } from '../../../scenarios/facilities.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const facilitiesFr: PhrasesOf<typeof facilities> = {
  'badge-gate-c': [
    {
      subject: 'Enfermés dehors au dépôt Nord',
      body: "Toute mon équipe se voit refuser l'accès à la porte C du dépôt Nord, badge après badge. Nous avons déjà raté deux départs à cause de cela. Il me faut une solution avant l'arrivée de l'équipe du soir, sinon elle restera dehors elle aussi.",
    },
  ],
  'badge-gate-c-calm': [
    {
      subject: 'Encore un badge qui ne passe pas',
      body: "Pour vos statistiques : dépôt Nord, porte C, ma carte n'y est plus acceptée depuis la semaine dernière. Marcher un peu jusqu'à l'entrée suivante ne me fait pas de mal.",
    },
  ],
  'other-badge': [
    {
      subject: 'Dépôt Sud, cartes refusées',
      body: "Mes gens ne passent plus la porte D du dépôt Sud, leurs badges sont refusés l'un après l'autre. Aujourd'hui le portier nous dépanne, mais l'équipe de nuit n'en a pas, il faudrait que ça remarche d'ici là.",
    },
  ],
  'lift-harbour': [
    {
      subject: 'Coincé en bas à la station Port',
      body: "Avec mon fauteuil électrique je dépends de l'ascenseur du Port, et on y a collé un billet « en panne ». J'ai dû aller une station plus loin et revenir en taxi. Je commence demain à sept heures et dois savoir aujourd'hui comment rejoindre mon train.",
    },
  ],
  'lift-harbour-when': [
    {
      subject: 'Durée de la fermeture',
      body: "On m'a dit que l'ascenseur de l'arrêt Port resterait fermé jusqu'au printemps. Est-ce exact ? Nous aimerions l'indiquer dans le bulletin de notre club de marche, qui paraît à la fin du mois.",
    },
  ],
  'other-lift': [
    {
      subject: "{station}, l'ascenseur ne vient plus",
      body: "Depuis mon opération je ne peux plus monter d'escaliers, et à {station} l'ascenseur ne vient plus, il ne fait que ronronner. J'y prends le tram chaque matin pour la physio. Pouvez-vous le remettre en route d'ici demain ?",
    },
  ],
  'heating-old-town': [
    {
      subject: 'On gèle',
      body: "Est-ce voulu que la salle d'attente de la Vieille-Ville ne soit plus chauffée ? Hier je voyais mon haleine à l'intérieur. Ce serait bien d'y avoir de nouveau chaud pour l'hiver.",
    },
  ],
  'other-heating': [
    {
      subject: 'Pas chauffé',
      body: "Dans le petit hall d'attente de {station}, les radiateurs sont restés froids tout l'automne. J'ignore si c'est voulu. Sinon, un peu de chaleur me ferait plaisir.",
    },
  ],
  'person-in-lift': [
    {
      subject: "Ouvrez l'ascenseur de {station} s'il vous plaît",
      body: "Mon fils (9 ans) est tout seul dans l'ascenseur à {station}, qui ne monte ni ne descend plus. Il pleure, je lui parle à travers la porte. À l'interphone, on n'entend que la tonalité occupée.",
    },
  ],
  'falling-glass': [
    {
      subject: 'Danger sur le quai à {station}',
      body: "Le grand panneau au-dessus de l'escalier de {station} ne tient plus qu'à une vis et se balance sur la tête des voyageurs. La deuxième attache vient de lâcher et de s'écraser par terre. Cela ne tiendra plus longtemps.",
    },
  ],
  'dirty-shelter': [
    {
      subject: 'Mauvaises herbes et déchets',
      body: "L'arrêt {stop} fait négligé : des herbes entre les dalles, des feuilles dans les coins, des autocollants partout sur l'abri. Vos gens trouveront bien une heure dans les prochaines semaines.",
    },
  ],
  'same-place': [
    {
      subject: 'Peinture à la Place Centrale',
      body: "À la Place Centrale, la ligne blanche au bord du quai s'est effacée. Ce serait plus joli avec une nouvelle couche, disons avant Pâques.",
    },
  ],
};
