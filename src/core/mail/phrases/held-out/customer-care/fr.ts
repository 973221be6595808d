import type { customerCare } from '../../../scenarios/customer-care.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const customerCareFr: PhrasesOf<typeof customerCare> = {
  'lost-office-number': [
    {
      subject: 'Où sont passés les objets trouvés ?',
      body: "J'ai composé plusieurs fois le 0800 11 12 13 pour demander les heures d'ouverture du guichet des objets trouvés. On n'entend qu'une annonce disant que la ligne n'est pas raccordée. À l'ancien endroit, un panneau « déménagé » sans adresse. Pourriez-vous arranger l'indication sur le site ?",
    },
  ],
  'other-number': [
    {
      subject: 'Deux numéros pour un service',
      body: "Pour commander une aide à la montée, votre dépliant donne un numéro de téléphone et l'affiche à {station} un autre. Au premier répond une dame, au second personne. Il serait aimable de changer l'affiche un jour ou l'autre.",
    },
  ],
  'lost-item': [
    {
      subject: 'Resté sur le siège',
      body: "En passant du {tram} au {bus} à {stop}, j'ai dû laisser {item} sur le siège. C'était à droite, près du chauffeur. Puis-je espérer ?",
    },
  ],
  'passport-lost': [
    {
      subject: 'Mes papiers continuent sans moi',
      body: "Une enveloppe avec le contrat signé pour notre maison est dans le {tram}, je suis descendu à {stop} à {time}. Demain à dix heures, nous devons être chez le notaire avec. Pourriez-vous demander au dépôt aujourd'hui si on l'a trouvée ?",
    },
  ],
  'assistance-tomorrow': [
    {
      subject: "L'accompagnement, c'est pour demain et non le {day}",
      body: "Votre bureau a noté le mauvais jour : mon grand-père a besoin de son accompagnant demain à 9 h 40 à {stop}. On l'opère des yeux. Pouvez-vous rectifier cela avant la fermeture du bureau ?",
    },
  ],
  praise: [
    {
      subject: 'Chapeau bas',
      body: "Hier, dans le brouillard épais, l'homme au volant du {bus} nous a ramenés à bon port avec un bon mot à chaque arrêt. Je tenais simplement à dire à quelqu'un que j'ai été impressionné.",
    },
  ],
  'rude-driver': [
    {
      subject: 'Politesse',
      body: "Un jeune conducteur du {tram} s'est moqué de mon accent au haut-parleur après que je lui ai demandé le chemin. Je ne veux pas qu'on le punisse, mais quelqu'un devrait lui expliquer que les passagers sont des hôtes.",
    },
  ],
  'fare-question': [
    {
      subject: 'Petits-enfants',
      body: "L'an prochain, nos petits-enfants (5 et 7 ans) viennent chez nous deux semaines. Quelle est l'offre la plus avantageuse pour nous quatre si nous sortons presque chaque jour ?",
    },
  ],
  'shouting-delay': [
    {
      subject: 'Scandaleux !!!',
      body: 'Je suis FURIEUX. On poireaute à {stop} sous la pluie comme un imbécile parce que le {tram} vient quand ça lui chante ! Ma patience est MORTE. Au club de quilles je dirai à tout le monde ce que je pense de vous !!!',
    },
  ],
  'same-line': [
    {
      subject: 'Le dimanche avec le 31',
      body: "Dès l'été prochain, j'aimerais emmener ma chorale à la campagne un dimanche avec le bus 31. Nous sommes trente. Faut-il s'annoncer ou vient-on simplement ?",
    },
  ],
};
