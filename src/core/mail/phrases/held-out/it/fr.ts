import type { it } from '../../../scenarios/it.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const itFr: PhrasesOf<typeof it> = {
  'blank-tickets': [
    {
      subject: 'Des billets invisibles',
      body: "De l'automate à l'aéroport ne sort que du papier sans impression, CHF {amount} envolés. La dame de l'information dit avoir eu quarante cas pareils depuis ce matin et ne rien pouvoir faire. Pourriez-vous au moins prévenir les contrôleurs aujourd'hui ?",
    },
  ],
  'other-machine': [
    {
      subject: 'Monnaie',
      body: "En payant avec un billet de vingt à l'automate de {stop}, j'ai reçu la monnaie en pièces de cinq centimes, soixante pièces. Quelqu'un pourra peut-être le remplir à l'occasion.",
    },
  ],
  'login-418': [
    {
      subject: 'Le portail me refuse',
      body: "Lors du changement, le nouveau mot de passe a été accepté, puis à la connexion suivante le portail du personnel n'a montré qu'une page avec 418. Si c'est réglé d'ici la fin de la semaine, ça me va, je veux saisir mes vacances.",
    },
  ],
  'login-418-crew': [
    {
      subject: 'Plus personne ne peut se connecter',
      body: "Tous les chefs de groupe de notre site sont éjectés du portail avec le code 418 depuis qu'ils ont changé leur mot de passe ce matin. Sans lui nous ne pouvons pas attribuer les véhicules de l'après-midi, il faut que cela marche à midi.",
    },
  ],
  'other-login': [
    {
      subject: 'Accès au disque partagé',
      body: "Depuis que j'ai passé à la planification, je ne vois pas le dossier de ma nouvelle équipe. Ma cheffe a signé le formulaire. Pour l'instant je peux travailler avec des copies.",
    },
  ],
  'payroll-phish': [
    {
      subject: "Tentative d'escroquerie aux salaires",
      body: "Plusieurs de mes gens ont été invités par un certain « Payroll office » à consulter leur fiche de paie sur un site qui ressemble au nôtre sans l'être. Deux ont livré leur mot de passe. Il faudrait couper leurs accès aujourd'hui même.",
    },
  ],
  'other-phish': [
    {
      subject: 'Code QR sur une affiche',
      body: "À la cantine, quelqu'un a accroché une affiche avec un code QR qui promet un bon. Derrière, une page réclame notre mot de passe d'entreprise. Je l'ai arrachée, mais une dizaine de personnes l'avaient déjà scanné. Il faudrait bloquer la page et réinitialiser leurs mots de passe aujourd'hui.",
    },
  ],
  'control-centre-down': [
    {
      subject: 'Plus rien ne marche aux pupitres',
      body: "Un rançongiciel s'est répandu sur les postes de la centrale, chaque écran affiche une demande d'argent. Le poste d'enclenchement s'est coupé et le trafic de toute la ville est immobile. On se débrouille avec des messagers à pied, aidez-nous s'il vous plaît.",
    },
  ],
  'app-crash': [
    {
      subject: 'Favoris disparus',
      body: "Après la mise à jour, toutes mes liaisons enregistrées dans l'app ont disparu. J'ai remis les plus importantes. Y a-t-il un moyen de retrouver les autres ?",
    },
  ],
};
